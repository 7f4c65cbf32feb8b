import { useState } from 'react';
import type { BlockChange } from '../../anchoring/compare/block-change';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { DiffRow } from './DiffRow';
import styles from './DiffRow.module.css';

interface FoldedRowsProps {
  readonly at: number;
  readonly blocks: readonly BlockChange[];
  readonly to: ArticleVersion;
}

/** Unchanged blocks behind one line that opens. */
export function FoldedRows({ at, blocks, to }: FoldedRowsProps) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('versions.diff.unchanged', { count: blocks.length })}
      </button>
      {isOpen &&
        blocks.map((block, index) => (
          <DiffRow key={block.now?.first} at={at + index} block={block} to={to} isHere={false} />
        ))}
    </>
  );
}
