import { IconLink } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';
import { EntityIcon, SourceIcon } from '../ui/marks/RecordIcon';
import styles from './RecordPicker.module.css';
import { nameOfOption, type RecordOption } from './record-options';

function detailOf(option: RecordOption, { t }: Translator): string {
  switch (option.way) {
    case 'known':
      if (option.named.table === 'sources') return t(`source-type.${option.named.record.sourceType}`);
      return option.named.record.entityType === null
        ? t('panels.entity')
        : t(`entity-type.${option.named.record.entityType}`);
    case 'link':
      return t('panels.picker.link');
    case 'new-source':
      return t('panels.picker.new-source', { type: t(`source-type.${option.type}`) });
    case 'new-entity':
      return t('panels.picker.new-entity', { type: t(`entity-type.${option.type}`) });
  }
}

function OptionIcon({ option }: { readonly option: RecordOption }) {
  if (option.way === 'link') return <IconLink size={17} stroke={1.75} aria-hidden />;
  if (option.way === 'new-source') return <SourceIcon type={option.type} />;
  if (option.way === 'new-entity') return <EntityIcon type={option.type} />;
  return option.named.table === 'sources' ? (
    <SourceIcon type={option.named.record.sourceType} />
  ) : (
    <EntityIcon type={option.named.record.entityType} />
  );
}

interface RecordOptionRowProps {
  readonly id: string;
  readonly option: RecordOption;
  /** The keys of the field stand at it. */
  readonly isAt: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of a picker's list: the name, and whether it is known or made by choosing it. */
export function RecordOptionRow({ id, option, isAt, onPoint, onChoose }: RecordOptionRowProps) {
  const translator = useTranslator();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAt) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isAt]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's, the focus never comes here.
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isAt}
      className={styles.option}
      data-new={option.way !== 'known'}
      // Keeps the focus in the field, whose loss would close the list before the click.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <OptionIcon option={option} />
      <span>
        <span dir="auto" translate="no" className={styles.name}>
          {nameOfOption(option)}
        </span>
        <span className={styles.detail}>{detailOf(option, translator)}</span>
      </span>
    </div>
  );
}
