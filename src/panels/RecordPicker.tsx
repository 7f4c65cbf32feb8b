import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { type NamedRecord, namedRecordsIn } from '../domain/find-records';
import { isRefusedLink } from '../domain/link-title';
import { useTranslator } from '../i18n/use-translator';
import { createEntity } from '../store/actions/create-entity';
import { createSource, sourceAtLink } from '../store/actions/create-source';
import { useRecords, useWorkspace } from '../store/use-workspace';
import hidden from '../ui/hidden.module.css';
import { landmark } from '../ui/landmarks';
import { showToast } from '../ui/toast';
import { useStatePerRecord } from '../ui/use-state-per-record';
import { RecordOptionRow } from './RecordOptionRow';
import styles from './RecordPicker.module.css';
import { keyOfOption, type RecordOption, recordOptions } from './record-options';

interface RecordPickerProps {
  readonly label: string;
  /** The label stands above the field already, in other words. */
  readonly isLabelHidden?: boolean;
  readonly tables: readonly NamedRecord['table'][];
  /** The id of the annotation it is filled in for: with another one it begins anew. */
  readonly of: string;
  /** Words near which records are offered first: those of the mention or claim. */
  readonly near: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  readonly fieldName?: string;
  /** Offers as soon as it has the focus, for a card whose one question this is; else when typed in, clicked, or asked by key. */
  readonly opensAtOnce?: boolean;
  readonly onPick: (named: NamedRecord) => void;
}

/** For a picker of one table the other, where somebody may be known already. */
const OTHER_TABLES = { sources: ['entities'], entities: ['sources'], both: [] } as const satisfies Record<
  NamedRecord['table'] | 'both',
  readonly NamedRecord['table'][]
>;

/** The records that can be picked, of the tables asked for. */
function useNamedRecords(tables: readonly NamedRecord['table'][]): readonly NamedRecord[] {
  const sources = useRecords((state) => state.tables.sources);
  const entities = useRecords((state) => state.tables.entities);
  return useMemo(
    () => tables.flatMap((table) => namedRecordsIn({ sources, entities }, table)),
    [tables, sources, entities],
  );
}

/** Finds a source or an entity by typing, or makes one in place; an address that is pasted makes a source. */
export function RecordPicker(props: RecordPickerProps) {
  const {
    label,
    isLabelHidden = false,
    tables,
    of,
    near,
    initial = '',
    fieldName,
    opensAtOnce = false,
    onPick,
  } = props;
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const records = useNamedRecords(tables);
  const namesakes = useNamedRecords(OTHER_TABLES[tables.length === 1 ? (tables[0] ?? 'both') : 'both']);
  const [query, setQuery] = useStatePerRecord(of, initial);
  const [isOpen, setOpen] = useStatePerRecord(of, false);
  const [at, setAt] = useStatePerRecord(of, 0);
  const listId = useId();
  const options = useMemo(
    // A card has several pickers, and mostly none of them is open.
    () => (isOpen ? recordOptions({ records, namesakes, tables, query, initial, near }) : []),
    [isOpen, records, namesakes, tables, query, initial, near],
  );
  const isRefused = isRefusedLink(query);
  const isShown = isOpen && options.length > 0;
  const isTyped = query.trim() !== '' && query !== initial;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);

  function recordFor(option: RecordOption): NamedRecord {
    switch (option.way) {
      case 'known':
        return option.named;
      case 'link':
        return { table: 'sources', record: sourceAtLink(workspace, option.url) };
      case 'new-source':
        return {
          table: 'sources',
          record: createSource(workspace, { title: option.name, sourceType: option.type }),
        };
      case 'new-entity':
        return {
          table: 'entities',
          record: createEntity(workspace, { name: option.name, entityType: option.type }),
        };
    }
  }

  function choose(option: RecordOption | undefined): void {
    if (option === undefined) return;
    setOpen(false);
    setQuery('');
    onPick(recordFor(option));
  }

  function handleKey(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (options.length > 0) setAt((at + step + options.length) % options.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) choose(options[at]);
      else setOpen(true);
    } else if (event.key === 'Tab' && isShown && isTyped) {
      // Whoever goes on from a name they typed means to keep it; the next Tab goes on.
      event.preventDefault();
      choose(options[at]);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <div className={styles.picker}>
      <label className={isLabelHidden ? hidden.hidden : styles.label} htmlFor={`${listId}-field`}>
        {label}
      </label>
      <input
        id={`${listId}-field`}
        className={styles.field}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? `${listId}-${at}` : undefined}
        autoComplete="off"
        dir="auto"
        placeholder={t(tables.includes('sources') ? 'panels.picker.placeholder' : 'panels.picker.name')}
        {...landmark('field', fieldName ?? null)}
        aria-invalid={isRefused}
        aria-describedby={isRefused ? `${listId}-refused` : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(opensAtOnce)}
        onClick={() => setOpen(true)}
        onBlur={({ currentTarget }) => {
          setOpen(false);
          // In another window the field still has the focus.
          if (isTyped && document.activeElement !== currentTarget)
            showToast(t('panels.picker.not-kept', { name: query.trim() }));
        }}
        onKeyDown={handleKey}
      />
      <p id={`${listId}-refused`} role="status" className={styles.refused} hidden={!isRefused}>
        {isRefused && t('panels.picker.refused')}
      </p>
      <div
        ref={list}
        role="listbox"
        // What scrolls would be a stop of the Tab key, and closes as soon as the field is left.
        tabIndex={-1}
        id={listId}
        aria-label={label}
        className={styles.list}
        hidden={!isShown}
      >
        {options.map((option, index) => (
          <RecordOptionRow
            key={keyOfOption(option)}
            id={`${listId}-${index}`}
            option={option}
            isAt={index === at}
            onPoint={() => setAt(index)}
            onChoose={() => choose(option)}
          />
        ))}
      </div>
    </div>
  );
}
