import { useEffect } from 'react';
import type { Annotation } from '../domain/annotation';
import type { Change, Edit } from '../domain/change';
import type { RecordBase } from '../domain/record';
import { neededReferences } from '../domain/references';
import type { Span } from '../domain/span';
import { heardWordsOf } from '../domain/words-of-annotation';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';
import { annotationNumbers } from '../store/annotation-order';
import { standingAnnotations } from '../store/standing-annotations';
import type { Tables } from '../store/tables';
import { useWorkspace } from '../store/use-workspace';
import type { Workspace } from '../store/workspace';
import { hideUndoToasts } from '../ui/toast';
import { conflicts } from './trouble/foreign-changes';

/** The record that an edit is about: as it is now, or as it was when it went. */
function recordOf({ table, id, before }: Edit, tables: Tables): RecordBase | undefined {
  return tables[table].get(id) ?? ((before ?? undefined) as RecordBase | undefined);
}

/** The id of the annotation that an edit is about; `undefined` for records that stand for themselves. */
function annotationIdOf(edit: Edit, tables: Tables): string | undefined {
  if (edit.table === 'annotations') return edit.id;
  const record = recordOf(edit, tables);
  if (record === undefined) return undefined;
  return neededReferences(edit.table, record).find(({ table }) => table === 'annotations')?.id;
}

/** The words in the article that an edit is about, none for records that stand for themselves. */
function wordsOf(edit: Edit, tables: Tables): readonly Span[] {
  const standing = standingAnnotations(tables).get(annotationIdOf(edit, tables) ?? '')?.spans;
  if (standing !== undefined || edit.table !== 'annotations') return standing ?? [];
  return (recordOf(edit, tables) as Partial<{ readonly spans: readonly Span[] }> | undefined)?.spans ?? [];
}

/** The one annotation that a change is about; `undefined` when it is about several or a whole text, or when that one is gone. */
function onlyAnnotation({ edits }: Change, tables: Tables): Annotation | undefined {
  if (edits.some(({ table }) => table === 'articles' || table === 'versions')) return undefined;
  const ids = new Set(edits.map((edit) => annotationIdOf(edit, tables)).filter((id) => id !== undefined));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? standingAnnotations(tables).get(id) : undefined;
}

/** What was undone or redone, and which annotation has changed by it. */
function sentenceOf(change: Change, tables: Tables, { t, tDynamic }: Translator): string {
  const step = tDynamic(change.label.key, change.label.values);
  const turned = t(change.act.kind === 'undo' ? 'command.undone' : 'command.redone', { step });
  const annotation = onlyAnnotation(change, tables);
  if (annotation === undefined) return turned;
  return t('command.turned-at', {
    turned,
    kind: t(`kind.${annotation.kind}.name`),
    number: annotationNumbers(standingAnnotations(tables)).get(annotation.id) ?? 0,
    words: heardWordsOf(annotation),
  });
}

/** Whether a change has taken effect once it is written: what it would remove may have to stay, which is said by itself. */
async function hasTakenEffect({ edits }: Change, keeper: Workspace['keeper']): Promise<boolean> {
  if (edits.every(({ after }) => after !== null)) return true;
  const { turn } = conflicts.getState();
  await keeper.flush().catch(() => undefined);
  const now = conflicts.getState();
  return now.turn === turn || now.conflict !== 'still-used';
}

/** Says what was undone or redone, whatever asked for it, and brings the words it is about into view; the focus stays. */
export function useTurnNotice(): void {
  const { store, session, keeper } = useWorkspace();
  const translator = useTranslator();
  useEffect(() => {
    let lastSaid = Promise.resolve();
    return store.watch(({ change, cause }) => {
      if (cause !== 'local' || change.act.kind === 'do') return;
      hideUndoToasts();
      const { view } = session.state.getState();
      const { tables } = store.state.getState();
      const sentence = sentenceOf(change, tables, translator);
      const effect = hasTakenEffect(change, keeper);
      // One after the other, in the order in which they were done.
      lastSaid = lastSaid.then(async () => {
        if (await effect) session.announce(sentence);
      });
      const [first] = change.edits
        .flatMap((edit) => wordsOf(edit, tables))
        .filter(({ versionId }) => versionId === view?.versionId)
        .sort((a, b) => a.start - b.start);
      if (first !== undefined) view?.reveal(first);
    });
  }, [store, session, keeper, translator]);
}
