import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import hidden from './hidden.module.css';

interface TagsFieldProps {
  readonly value: readonly string[];
  /** Tags in use already, which are offered. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** The tags of a record: trimmed, none empty, none twice, 100 characters at most. What is added and taken off is said. */
export function TagsField({ value, known, onChange }: TagsFieldProps) {
  const { t, list } = useTranslator();
  const [search, setSearch] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const wanted = search.trim().toLowerCase();
  const isOffered = known.some((tag) => !value.includes(tag) && tag.toLowerCase().includes(wanted));

  function handleChange(wished: readonly string[]): void {
    const tags = [...new Set(wished.map((tag) => tag.trim().slice(0, 100)).filter((tag) => tag !== ''))];
    const added = tags.filter((tag) => !value.includes(tag));
    const removed = value.filter((tag) => !tags.includes(tag));
    if (added.length > 0) setSaid(t('tags.added', { tags: list(added) }));
    else if (removed.length > 0) setSaid(t('tags.removed', { tags: list(removed) }));
    onChange(tags);
  }

  return (
    <div>
      <TagsInput
        label={t('tags.label')}
        description={t('tags.hint')}
        value={[...value]}
        data={[...known]}
        limit={30}
        maxTags={200}
        maxLength={100}
        comboboxProps={{ withinPortal: false }}
        searchValue={search}
        onSearchChange={setSearch}
        // Open is only what offers something: a list that isn't there must not be told of.
        dropdownOpened={isOpen && isOffered}
        onDropdownOpen={() => setOpen(true)}
        onDropdownClose={() => setOpen(false)}
        onChange={handleChange}
      />
      <span className={hidden.hidden} role="status">
        {said}
      </span>
    </div>
  );
}

/** Every tag of some records once, in order of the alphabet. */
export function tagsInUse(records: Iterable<{ readonly tags: readonly string[] }>): readonly string[] {
  return [...new Set([...records].flatMap(({ tags }) => tags))].sort();
}
