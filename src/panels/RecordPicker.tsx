import { useId, useMemo, useState } from 'react';
import { ENTITY_TYPES } from '../domain/entity';
import { findRecords, type NamedRecord, nameOfRecord, recordsNamedIn } from '../domain/find-records';
import { parseLink } from '../domain/link-title';
import { useTranslator } from '../i18n/use-translator';
import { createEntity } from '../store/actions/create-entity';
import { createSource, sourceAtLink } from '../store/actions/create-source';
import { useRecords, useWorkspace } from '../store/use-workspace';
import styles from './RecordPicker.module.css';

interface RecordPickerProps {
  readonly label: string;
  readonly tables: readonly NamedRecord['table'][];
  /** Words near which records are offered first: those of the mention or claim. */
  readonly near: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  readonly fieldName?: string;
  readonly onPick: (named: NamedRecord) => void;
}

interface Option {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly isNew: boolean;
  readonly pick: () => NamedRecord;
}

const MOST = 7;

/** Finds a source or an entity by typing, or makes one in place; an address that is pasted makes a source. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, tables, near, initial = '', fieldName, onPick } = props;
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const sources = useRecords((state) => state.tables.sources);
  const entities = useRecords((state) => state.tables.entities);
  const [query, setQuery] = useState(initial);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const listId = useId();

  const options = useMemo<readonly Option[]>(() => {
    const all: NamedRecord[] = [];
    if (tables.includes('sources'))
      for (const record of sources.values()) all.push({ table: 'sources', record });
    if (tables.includes('entities'))
      for (const record of entities.values()) all.push({ table: 'entities', record });
    const offered = query.trim() === '' ? recordsNamedIn(all, near) : [];
    const found = [...new Set([...offered, ...findRecords(all, query, MOST)])].slice(0, MOST);
    const known = found.map(
      (named): Option => ({
        key: named.record.id,
        label: nameOfRecord(named),
        detail:
          named.table === 'sources'
            ? t(`source-type.${named.record.sourceType}`)
            : named.record.entityType === null
              ? t('panels.entity')
              : t(`entity-type.${named.record.entityType}`),
        isNew: false,
        pick: () => named,
      }),
    );
    const name = query.trim();
    if (name === '') return known;
    const url = tables.includes('sources') ? parseLink(name) : null;
    if (url !== null) {
      const pick = () => ({ table: 'sources', record: sourceAtLink(workspace, url) }) as const;
      return [{ key: 'link', label: url, detail: t('panels.picker.link'), isNew: true, pick }];
    }
    const made: Option[] = [];
    if (tables.includes('sources')) {
      const pick = () =>
        ({
          table: 'sources',
          record: createSource(workspace, { title: name, sourceType: 'document' }),
        }) as const;
      made.push({ key: 'new-source', label: name, detail: t('panels.picker.new-source'), isNew: true, pick });
    }
    if (tables.includes('entities')) {
      for (const entityType of ENTITY_TYPES) {
        const pick = () =>
          ({ table: 'entities', record: createEntity(workspace, { name, entityType }) }) as const;
        const detail = t('panels.picker.new-entity', { type: t(`entity-type.${entityType}`) });
        made.push({ key: `new-${entityType}`, label: name, detail, isNew: true, pick });
      }
    }
    return [...known, ...made];
  }, [tables, sources, entities, query, near, workspace, t]);

  function choose(option: Option | undefined): void {
    if (option === undefined) return;
    setOpen(false);
    setQuery('');
    onPick(option.pick());
  }

  function handleKey(event: React.KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && isOpen && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      choose(options[at]);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className={styles.picker}>
      <label className={styles.label} htmlFor={`${listId}-field`}>
        {label}
      </label>
      <input
        id={`${listId}-field`}
        className={styles.field}
        role="combobox"
        aria-expanded={isOpen && options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && options.length > 0 ? `${listId}-${at}` : undefined}
        autoComplete="off"
        placeholder={t('panels.picker.placeholder')}
        data-field={fieldName}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKey}
      />
      <div
        role="listbox"
        id={listId}
        aria-label={label}
        className={styles.list}
        hidden={!isOpen || options.length === 0}
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's, the focus never comes here.
          <div
            key={option.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={styles.option}
            // Keeps the focus in the field, whose loss would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setAt(index)}
            onClick={() => choose(option)}
          >
            <span dir="auto" translate="no" className={styles.name}>
              {option.label}
            </span>
            <span className={styles.detail}>{option.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
