import { Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { createEdit, removeEdit, SETTINGS_SCOPE, updateEdit } from '../domain/change';
import type { LabelSet, TechniqueLabel } from '../domain/label-set';
import { useTranslator } from '../i18n/use-translator';
import { newRecordBase } from '../store/actions/new-record';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { Section } from '../ui/Section';
import styles from './LabelSetsSection.module.css';

/** A desk's or a teacher's own sets of labels for techniques. */
export function LabelSetsSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const sets = useRecords(({ tables }) => tables.labelSets);
  const label = { key: 'change.label-sets' };
  const save = (before: LabelSet, after: LabelSet) =>
    workspace.store.commit({
      scope: SETTINGS_SCOPE,
      label,
      edits: [updateEdit('labelSets', before, after)],
      coalesce: before.id,
    });
  function add(): void {
    const set: LabelSet = { ...newRecordBase(workspace), name: t('settings.labels.new-set'), labels: [] };
    workspace.store.commit({ scope: SETTINGS_SCOPE, label, edits: [createEdit('labelSets', set)] });
  }
  return (
    <Section
      title={t('settings.labels')}
      name="labels"
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('settings.labels.add-set')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('settings.labels.hint')}</p>
      {[...sets.values()].map((set) => (
        <fieldset key={set.id} className={styles.set}>
          <legend className={styles.legend}>
            <TextInput
              aria-label={t('settings.labels.set-name')}
              value={set.name}
              maxLength={200}
              onChange={(event) => save(set, { ...set, name: event.currentTarget.value })}
            />
            <Button
              variant="default"
              aria-label={t('settings.labels.remove-set', { name: set.name })}
              onClick={() =>
                workspace.store.commit({
                  scope: SETTINGS_SCOPE,
                  label,
                  edits: [removeEdit('labelSets', set)],
                })
              }
            >
              <IconTrash size={17} stroke={1.75} aria-hidden />
            </Button>
          </legend>
          <ol className={styles.labels}>
            {set.labels.map((item, index) => (
              <LabelRow
                key={item.id}
                item={item}
                isFirst={index === 0}
                onChange={(next) => save(set, { ...set, labels: set.labels.with(index, next) })}
                onRemove={() => save(set, { ...set, labels: set.labels.toSpliced(index, 1) })}
                onRaise={() =>
                  save(set, { ...set, labels: set.labels.toSpliced(index, 1).toSpliced(index - 1, 0, item) })
                }
              />
            ))}
          </ol>
          <Button
            variant="default"
            onClick={() =>
              save(set, {
                ...set,
                labels: [...set.labels, { id: workspace.clock.newId(), name: '', meaning: '' }],
              })
            }
          >
            {t('settings.labels.add')}
          </Button>
        </fieldset>
      ))}
    </Section>
  );
}

interface LabelRowProps {
  readonly item: TechniqueLabel;
  readonly isFirst: boolean;
  readonly onChange: (item: TechniqueLabel) => void;
  readonly onRemove: () => void;
  readonly onRaise: () => void;
}

function LabelRow({ item, isFirst, onChange, onRemove, onRaise }: LabelRowProps) {
  const { t } = useTranslator();
  return (
    <li className={styles.row}>
      <TextInput
        aria-label={t('settings.labels.name')}
        placeholder={t('settings.labels.name')}
        value={item.name}
        maxLength={200}
        onChange={(event) => onChange({ ...item, name: event.currentTarget.value })}
      />
      <TextInput
        aria-label={t('settings.labels.meaning')}
        placeholder={t('settings.labels.meaning')}
        value={item.meaning}
        maxLength={1000}
        onChange={(event) => onChange({ ...item, meaning: event.currentTarget.value })}
      />
      <Button
        variant="default"
        aria-label={t('settings.labels.raise', { name: item.name })}
        disabled={isFirst}
        onClick={onRaise}
      >
        <IconArrowUp size={17} stroke={1.75} aria-hidden />
      </Button>
      <Button
        variant="default"
        aria-label={t('settings.labels.remove', { name: item.name })}
        onClick={onRemove}
      >
        <IconTrash size={17} stroke={1.75} aria-hidden />
      </Button>
    </li>
  );
}
