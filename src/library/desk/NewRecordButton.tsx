import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { ENTITY_TYPES } from '../../domain/entity';
import type { NamedRecord } from '../../domain/find-records';
import { foldWords } from '../../domain/fold-text';
import { SOURCE_TYPES } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { createEntity } from '../../store/actions/create-entity';
import { createSource } from '../../store/actions/create-source';
import { addDeskRecord } from '../../store/actions/edit-desk';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import type { Workspace } from '../../store/workspace';
import { Dialog } from '../../ui/Dialog';
import { goTo, routeToHash } from '../../ui/route';
import classes from './NewRecordButton.module.css';

function createRecord(
  workspace: Workspace,
  table: NamedRecord['table'],
  name: string,
  type: string,
): NamedRecord {
  if (table === 'entities') {
    const entityType = ENTITY_TYPES.find((value) => value === type) ?? null;
    return { table, record: createEntity(workspace, { name, entityType }) };
  }
  const sourceType = SOURCE_TYPES.find((value) => value === type) ?? 'document';
  return { table, record: createSource(workspace, { title: name, sourceType }) };
}

function NewRecordForm({
  table,
  onDone,
}: {
  readonly table: NamedRecord['table'];
  readonly onDone: () => void;
}) {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const [name, setName] = useState('');
  const [type, setType] = useState('');
  /** Whether it was asked for before it was complete: then what is missing is said. */
  const [isAsked, setAsked] = useState(false);
  const sources = useRecords(({ tables }) => tables.sources);
  const entities = useRecords(({ tables }) => tables.entities);
  const folded = foldWords(name);
  const twin =
    table === 'sources'
      ? [...sources.values()].find(({ csl }) => foldWords(csl.title) === folded)
      : [...entities.values()].find((entity) => foldWords(entity.name) === folded);
  const types =
    table === 'sources'
      ? SOURCE_TYPES.map((value) => ({ value, label: t(`source-type.${value}`) }))
      : ENTITY_TYPES.map((value) => ({ value, label: t(`entity-type.${value}`) }));
  const isReady = name.trim() !== '' && (table === 'entities' || type !== '');

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    if (!isReady) {
      setAsked(true);
      const missing = name.trim() === '' ? 'input' : 'select';
      (event.currentTarget as HTMLElement).querySelector<HTMLElement>(missing)?.focus();
      return;
    }
    const added = createRecord(workspace, table, name.trim(), type);
    addDeskRecord(workspace, added);
    onDone();
    goTo({ screen: table, id: added.record.id });
  }

  return (
    <form className={classes.form} noValidate onSubmit={handleSubmit}>
      <TextInput
        label={t(`${table}.name`)}
        data-autofocus
        required
        maxLength={2000}
        value={name}
        error={isAsked && name.trim() === '' ? t('desk.new-name-missing') : undefined}
        dir="auto"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {folded !== '' && twin !== undefined && (
        <p className={classes.twin}>
          {t('desk.already-here')}{' '}
          <a href={routeToHash({ screen: table, id: twin.id })} onClick={onDone}>
            {t('desk.open-it')}
          </a>
        </p>
      )}
      <NativeSelect
        label={t('desk.type')}
        value={type}
        required={table === 'sources'}
        error={isAsked && table === 'sources' && type === '' ? t('desk.type-missing') : undefined}
        data={[{ value: '', label: t('desk.not-chosen') }, ...types]}
        onChange={(event) => setType(event.currentTarget.value)}
      />
      <Button type="submit">{t(`${table}.create`)}</Button>
    </form>
  );
}

interface NewRecordButtonProps {
  readonly table: NamedRecord['table'];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Makes a new record: its name and type are asked for, the rest is filled in where it stands. */
export function NewRecordButton({ table, isOpen, onOpen }: NewRecordButtonProps) {
  const { t } = useTranslator();
  return (
    <>
      <Button
        className={classes.button ?? ''}
        leftSection={<IconPlus size={16} stroke={2} aria-hidden />}
        onClick={() => onOpen(true)}
      >
        {t(`${table}.new`)}
      </Button>
      {isOpen && (
        <Dialog
          title={t(`${table}.new`)}
          closeLabel={t('library.close')}
          onClose={() => onOpen(false)}
          hasOwnFocus
        >
          <NewRecordForm table={table} onDone={() => onOpen(false)} />
        </Dialog>
      )}
    </>
  );
}
