import type { BlockChange } from '../../anchoring/compare/block-change';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import styles from './DiffRow.module.css';
import { Runs } from './Runs';

interface DiffRowProps {
  /** Its place among the rows of the comparison. */
  readonly at: number;
  readonly block: BlockChange;
  readonly to: ArticleVersion;
  /** It belongs to the change one is at. */
  readonly isHere: boolean;
}

const SIGNS = { same: '', changed: '±', moved: '↕', 'moved-away': '↕', added: '+', removed: '−' } as const;

/** Whether a block stood elsewhere, or stands elsewhere now: the same words, be they a row of their own or put in and taken out. */
function wayOf(block: BlockChange): 'moved' | 'moved-away' | null {
  if (block.kind === 'moved' || block.kind === 'moved-away') return block.kind;
  if (block.kind !== 'added' && block.kind !== 'removed') return null;
  const isElsewhere = block.runs.some((run) => run.kind !== 'same' && run.elsewhere !== null);
  return isElsewhere ? (block.kind === 'added' ? 'moved' : 'moved-away') : null;
}

/** A block of a comparison: its words with what changed in them, and in the margin how it did. */
export function DiffRow({ at, block, to, isHere }: DiffRowProps) {
  const { t } = useTranslator();
  const { kind } = block;
  const way = wayOf(block);
  return (
    <div className={styles.row} data-at={at} data-kind={kind} data-here={isHere}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[kind]}
      </span>
      {way !== null && <p className={styles.told}>{t(`versions.diff.${way}`)}</p>}
      {kind !== 'moved-away' && (
        <p className={styles.words}>
          {block.runs.length > 0 ? (
            <Runs runs={block.runs} />
          ) : (
            to.text.slice(block.now?.range.start ?? 0, block.now?.range.end ?? 0)
          )}
        </p>
      )}
    </div>
  );
}
