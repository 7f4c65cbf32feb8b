import { Button, TextInput } from '@mantine/core';
import { IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Change } from '../domain/change';
import type { LabelSet, TechniqueLabel } from '../domain/label-set';
import { useTranslator } from '../i18n/use-translator';
import {
  addLabel,
  addLabelSet,
  editLabel,
  raiseLabel,
  removeLabel,
  removeLabelSet,
  renameLabelSet,
} from '../store/actions/edit-label-sets';
import { undoOfChange } from '../store/actions/undo-last-step';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { Section } from '../ui/Section';
import { showUndoToast } from '../ui/toast';
import styles from './LabelSetsSection.module.css';

/** A desk's or a teacher's own sets of labels for techniques. */
export function LabelSetsSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const sets = useRecords(({ tables }) => tables.labelSets);
  const addRef = useRef<HTMLButtonElement>(null);
  return (
    <Section
      title={t('settings.labels')}
      name="labels"
      aside={
        <Button
          ref={addRef}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => addLabelSet(workspace, t('settings.labels.new-set'))}
        >
          {t('settings.labels.add-set')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('settings.labels.hint')}</p>
      {[...sets.values()].map((set) => (
        <LabelSetFields key={set.id} set={set} onGone={() => addRef.current?.focus()} />
      ))}
    </Section>
  );
}

interface LabelSetFieldsProps {
  readonly set: LabelSet;
  /** The set is about to go, and the focus with it. */
  readonly onGone: () => void;
}

function LabelSetFields({ set, onGone }: LabelSetFieldsProps) {
  const translator = useTranslator();
  const { t } = translator;
  const workspace = useWorkspace();
  const addRef = useRef<HTMLButtonElement>(null);

  function sayRemoved(name: string, change: Change | null): void {
    if (change === null) return;
    showUndoToast(translator, t('settings.labels.removed', { name }), undoOfChange(workspace, change));
  }

  function handleRemove(): void {
    onGone();
    sayRemoved(set.name, removeLabelSet(workspace, set));
  }

  function handleRemoveLabel({ id, name }: TechniqueLabel): void {
    addRef.current?.focus();
    sayRemoved(name, removeLabel(workspace, set, id));
  }

  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>
        <TextInput
          aria-label={t('settings.labels.set-name')}
          value={set.name}
          maxLength={200}
          onChange={(event) => renameLabelSet(workspace, set, event.currentTarget.value)}
        />
        <Button
          variant="default"
          aria-label={t('settings.labels.remove-set', { name: set.name })}
          onClick={handleRemove}
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
            onChange={(words) => editLabel(workspace, set, item.id, words)}
            onRemove={() => handleRemoveLabel(item)}
            onRaise={() => raiseLabel(workspace, set, item.id)}
          />
        ))}
      </ol>
      <Button ref={addRef} variant="default" onClick={() => addLabel(workspace, set)}>
        {t('settings.labels.add')}
      </Button>
    </fieldset>
  );
}

interface LabelRowProps {
  readonly item: TechniqueLabel;
  readonly isFirst: boolean;
  readonly onChange: (words: Partial<Pick<TechniqueLabel, 'name' | 'meaning'>>) => void;
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
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        aria-label={t('settings.labels.meaning')}
        placeholder={t('settings.labels.meaning')}
        value={item.meaning}
        maxLength={1000}
        onChange={(event) => onChange({ meaning: event.currentTarget.value })}
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
