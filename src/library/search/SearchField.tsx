import { IconSearch, IconX } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import classes from './SearchField.module.css';

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The field that searches everything on this device. Escape empties it. */
export function SearchField({ ref, value, onChange }: SearchFieldProps) {
  const { t } = useTranslator();
  const command = useCommands()('library.search');
  return (
    <div className={classes.field}>
      <IconSearch size={20} stroke={1.75} aria-hidden />
      <input
        ref={ref}
        id="library-search"
        type="search"
        className={classes.input}
        value={value}
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        aria-keyshortcuts={command.ariaKeys}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault();
            event.stopPropagation();
            onChange('');
          }
        }}
      />
      {value === '' ? (
        <KeyCaps caps={command.keyCaps} />
      ) : (
        <button
          type="button"
          className={classes.clear}
          aria-label={t('search.clear')}
          onClick={(event) => {
            onChange('');
            event.currentTarget.parentElement?.querySelector('input')?.focus();
          }}
        >
          <IconX size={18} stroke={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
}
