import { useEffect, useState } from 'react';
import type { RestorePreview } from '../store/storage-keeper';
import { useWorkspace } from '../store/use-workspace';
import { holdDialog } from '../ui/open-dialog';

/** How a backup is taken in: beside what is here, or in its place. */
export type RestoreMode = 'merge' | 'replace';

/** A restore as the dialog shows it. */
export interface Restore {
  readonly mode: RestoreMode;
  setMode(mode: RestoreMode): void;
  /** `null` while the file is read. */
  readonly preview: RestorePreview | null;
  /** Whether it is taking something in, which can't be called off. */
  readonly isBusy: boolean;
  /** Whether the file could not be read or taken in; then nothing here has changed. */
  readonly hasFailed: boolean;
  run(): void;
  /** `null` until the backup has been taken in. */
  readonly taken: TakenBackup | null;
}

/** A backup that has been taken in, and the way back. */
export interface TakenBackup {
  /** What was here before, as a backup. */
  readonly former: Blob;
  /** Whether the former state has been put back, or could not be. */
  readonly back: 'not-asked' | 'done' | 'failed';
  /** Puts the former state in the place of what was restored. */
  putBack(): void;
}

/** Looks through a backup and takes it in when asked. */
export function useRestore(file: Blob): Restore {
  const { keeper } = useWorkspace();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [preview, setPreview] = useState<RestorePreview | null>(null);
  const [former, setFormer] = useState<Blob | null>(null);
  const [state, setState] = useState<'ready' | 'busy' | 'failed' | 'put-back'>('ready');

  useEffect(() => {
    let isLeft = false;
    setPreview(null);
    setState('ready');
    keeper.previewRestore(file, mode).then(
      (result) => !isLeft && setPreview(result),
      () => !isLeft && setState('failed'),
    );
    return () => {
      isLeft = true;
    };
  }, [keeper, file, mode]);

  async function takeIn(blob: Blob, how: RestoreMode): Promise<Blob | null> {
    setState('busy');
    const release = holdDialog();
    try {
      return await keeper.restore(blob, how);
    } catch {
      return null;
    } finally {
      release();
    }
  }

  async function run(): Promise<void> {
    const before = await takeIn(file, mode);
    setFormer(before);
    setState(before === null ? 'failed' : 'ready');
  }

  function describeTaken(blob: Blob): TakenBackup {
    async function putBack(): Promise<void> {
      setState((await takeIn(blob, 'replace')) === null ? 'failed' : 'put-back');
    }
    const back = state === 'put-back' ? 'done' : state === 'failed' ? 'failed' : 'not-asked';
    return { former: blob, back, putBack: () => void putBack() };
  }

  return {
    mode,
    setMode,
    preview,
    isBusy: state === 'busy',
    hasFailed: state === 'failed' && former === null,
    run: () => void run(),
    taken: former === null ? null : describeTaken(former),
  };
}
