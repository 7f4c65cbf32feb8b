import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Change } from '../../domain/change';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import {
  compareEntities,
  compareSources,
  type MergeChoices,
  mergeEntities,
  mergeSources,
  openFields,
  overfullFields,
} from '../../domain/merge-records';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import { keepApart, mergeDeskRecords } from '../../store/actions/edit-desk';
import { undoOfChange } from '../../store/actions/undo-last-step';
import { useNamedRecord } from '../../store/use-named-record';
import { useWorkspace } from '../../store/use-workspace';
import { landmarkSelector } from '../../ui/landmarks';
import { goTo } from '../../ui/route';
import { showToast, showUndoToast } from '../../ui/toast';
import { fieldName, fieldValue } from './field-words';
import { MergeFieldRow } from './MergeFieldRow';
import classes from './MergePane.module.css';
import { MergeUsage } from './MergeUsage';

function compare(kept: NamedRecord, gone: NamedRecord) {
  if (kept.table === 'sources' && gone.table === 'sources') return compareSources(kept.record, gone.record);
  if (kept.table === 'entities' && gone.table === 'entities')
    return compareEntities(kept.record, gone.record);
  return [];
}

function merge(kept: NamedRecord, gone: NamedRecord, choices: MergeChoices, translator: Translator) {
  const writeRest = (field: string, value: unknown) =>
    translator.t('merge.rest', {
      field: fieldName(field, translator),
      value: fieldValue(field, value, translator),
    });
  if (kept.table === 'sources' && gone.table === 'sources')
    return mergeSources(kept.record, gone.record, choices, writeRest);
  if (kept.table === 'entities' && gone.table === 'entities')
    return mergeEntities(kept.record, gone.record, choices, writeRest);
  return null;
}

/** The fields that hold the name of a source and of an entity. */
const NAME_FIELDS: ReadonlySet<string> = new Set(['csl.title', 'name']);

interface MergePaneProps {
  readonly kept: NamedRecord;
  readonly goneId: string;
  readonly onClose: () => void;
}

/**
 * Two records side by side, field by field. What differs stays unchosen until a person chooses; nothing is merged before they
 * say so.
 */
export function MergePane({ kept, goneId, onClose }: MergePaneProps) {
  const gone = useNamedRecord(kept.table, goneId);
  const isGone = gone === null;
  // Removed in another tab: there is nothing left to compare with.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (gone === null) return null;
  return <Comparison kept={kept} gone={gone} onClose={onClose} />;
}

function Comparison({
  kept,
  gone,
  onClose,
}: {
  readonly kept: NamedRecord;
  readonly gone: NamedRecord;
  readonly onClose: () => void;
}) {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isAsked, setAsked] = useState(false);
  const [overfull, setOverfull] = useState<readonly string[]>([]);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const formRef = useRef<HTMLDivElement>(null);
  const { table } = kept;
  const fields = compare(kept, gone);
  const open = openFields(fields, choices);
  const nameField = fields.find(({ name }) => NAME_FIELDS.has(name));
  const nameSide = choices[nameField?.name ?? ''];
  const nameResult =
    nameField?.agreement !== 'differs'
      ? null
      : nameSide === undefined
        ? t('merge.result.name-open')
        : t('merge.result.name', { name: nameOfRecord(nameSide === 'kept' ? gone : kept) });
  useEffect(() => titleRef.current?.focus(), []);

  async function handleMerge(): Promise<void> {
    const first = open[0];
    if (first !== undefined) {
      setAsked(true);
      formRef.current
        ?.querySelector<HTMLInputElement>(`${landmarkSelector('field', first.name)} input`)
        ?.focus();
      return;
    }
    const merged = merge(kept, gone, choices, translator);
    if (merged === null) return;
    const tooMuch = overfullFields(table, merged);
    setOverfull(tooMuch);
    if (tooMuch.length > 0) return;
    try {
      const change = await mergeDeskRecords(workspace, kept, gone, merged);
      onClose();
      goTo({ screen: table, id: kept.record.id });
      if (change !== null) say(change);
    } catch {
      showToast(t('trouble.not-done'));
    }
  }

  function handleKeepApart(): void {
    const change = keepApart(workspace, kept.record.id, gone.record.id);
    onClose();
    if (change !== null) say(change);
  }

  function say(change: Change): void {
    const message = translator.tDynamic(change.label.key, change.label.values);
    showUndoToast(translator, message, undoOfChange(workspace, change));
  }

  return (
    <section
      className={classes.pane}
      aria-labelledby="merge-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={classes.head}>
        <h2 id="merge-title" ref={titleRef} tabIndex={-1} className={classes.title}>
          {t(`merge.title.${table}`)}
        </h2>
        <button type="button" className={classes.close} aria-label={t('library.close')} onClick={onClose}>
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
        <p className={classes.hint}>{t('merge.hint')}</p>
      </div>
      <div className={classes.fields} ref={formRef}>
        {fields.map((field) => (
          <MergeFieldRow
            key={field.name}
            field={field}
            choice={choices[field.name] ?? null}
            isMissing={isAsked && open.includes(field)}
            onChoose={(side) => setChoices({ ...choices, [field.name]: side })}
          />
        ))}
        <MergeUsage kept={kept} gone={gone} />
      </div>
      <p className={classes.result}>
        {nameResult} {t('merge.result')}
      </p>
      <div className={classes.foot}>
        {isAsked && open.length > 0 && (
          <p className={classes.missing} role="alert">
            {t('merge.missing', {
              fields: translator.list(open.map(({ name }) => fieldName(name, translator))),
            })}
          </p>
        )}
        {overfull.length > 0 && (
          <p className={classes.missing} role="alert">
            {t('merge.too-much', {
              fields: translator.list(overfull.map((name) => fieldName(name, translator))),
            })}
          </p>
        )}
        <div className={classes.acts}>
          <Button onClick={() => void handleMerge()}>{t('merge.merge')}</Button>
          <Button variant="default" onClick={handleKeepApart}>
            {t('merge.two')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('merge.leave')}
          </Button>
        </div>
        <p className={classes.hint}>{t('merge.undo')}</p>
      </div>
    </section>
  );
}
