import { useEffect, useState } from 'react';
import type { RestorePreview } from '../store/storage-keeper';
import { useWorkspace } from '../store/use-workspace';

/** How a backup is taken in: beside what is here, or in its place. */
export type RestoreMode = 'merge' | 'replace';

/** A restore as the dialog shows it. */
export interface Restore {
  readonly mode: RestoreMode;
  setMode(mode: RestoreMode): void;
  /** `null` while the file is read. */
  readonly preview: RestorePreview | null;
  readonly state: 'ready' | 'busy' | 'done' | 'put-back' | 'failed';
  /** What was here before the restore, as a backup; `null` before it. */
  readonly former: Blob | null;
  run(): void;
  /** Puts the former state in the place of what was restored. */
  putBack(): void;
}

/** Looks through a backup and takes it in when asked. */
export function useRestore(file: Blob): Restore {
  const { keeper } = useWorkspace();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [former, setFormer] = useState<Blob | null>(null);
  const [state, setState] = useState<Restore['state']>('ready');

  useEffect(() => {
    let isLeft = false;
    setPreview(null);
    keeper.previewRestore(file, mode).then(
      (result) => !isLeft && setPreview(result),
      () => !isLeft && setState('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [keeper, file, mode]);

  function run(): void {
    setState('busy');
    keeper.restore(file, mode).then(
      (before) => {
        setFormer(before);
        setState('done');
      },
      () => setState('failed'),
    );
  }

  function putBack(): void {
    if (former === null) return;
    setState('busy');
    keeper.restore(former, 'replace').then(
      () => setState('put-back'),
      () => setState('failed'),
    );
  }

  return { mode, setMode, preview, state, former, run, putBack };
}
