import { useEffect } from 'react';
import type { Edit } from '../domain/change';
import type { RecordBase } from '../domain/record';
import { neededReferences } from '../domain/references';
import type { Span } from '../domain/span';
import { useTranslator } from '../i18n/use-translator';
import type { Tables } from '../store/tables';
import { useWorkspace } from '../store/use-workspace';
import { hideUndoToasts } from '../ui/toast';

/** The record that an edit is about: as it is now, or as it was when it went. */
function recordOf({ table, id, before }: Edit, tables: Tables): RecordBase | undefined {
  return tables[table].get(id) ?? ((before ?? undefined) as RecordBase | undefined);
}

/** The words in the article that an edit is about, none for records that stand for themselves. */
function wordsOf(edit: Edit, tables: Tables): readonly Span[] {
  const record = recordOf(edit, tables);
  if (record === undefined) return [];
  if (edit.table === 'annotations')
    return (record as Partial<{ readonly spans: readonly Span[] }>).spans ?? [];
  const owner = neededReferences(edit.table, record).find(({ table }) => table === 'annotations');
  return tables.annotations.get(owner?.id ?? '')?.spans ?? [];
}

/** Says what was undone or redone, whatever asked for it, and brings the words it is about into view; the focus stays. */
export function useTurnNotice(): void {
  const { store, session } = useWorkspace();
  const { t, tDynamic } = useTranslator();
  useEffect(
    () =>
      store.watch(({ change, cause }) => {
        if (cause !== 'local' || change.act.kind === 'do') return;
        const step = tDynamic(change.label.key, change.label.values);
        hideUndoToasts();
        session.announce(t(change.act.kind === 'undo' ? 'command.undone' : 'command.redone', { step }));
        const { view } = session.state.getState();
        const { tables } = store.state.getState();
        const [first] = change.edits
          .flatMap((edit) => wordsOf(edit, tables))
          .filter(({ versionId }) => versionId === view?.versionId)
          .sort((a, b) => a.start - b.start);
        if (first !== undefined) view?.reveal(first);
      }),
    [store, session, t, tDynamic],
  );
}
