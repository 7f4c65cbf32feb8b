import { useState } from 'react';
import type { Article } from '../../domain/article';
import type { ArticleVersion } from '../../domain/article-version';
import { kindOf } from '../../domain/kinds/registry';
import { wordsOfAnnotation } from '../../domain/words-of-annotation';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { annotationsOn } from '../../store/standing-annotations';
import { useRecords } from '../../store/use-workspace';
import { KindIcon } from '../../ui/marks/KindIcon';
import { articleRoute, routeToHash } from '../../ui/route';
import type { FatedMark } from '../model/mark-fates';
import { reasonKeys } from '../model/reason-keys';
import styles from './FatedMarks.module.css';

/** How many are listed at first, and with every wish for more. */
const AT_A_TIME = 100;

interface FatedMarksProps {
  readonly article: Article;
  readonly version: ArticleVersion;
  readonly marks: readonly FatedMark[];
}

/** Some marks of a version, each with the reason why it is where it is, and the way to it. */
export function FatedMarks({ article, version, marks }: FatedMarksProps) {
  const { t } = useTranslator();
  const [most, setMost] = useState(AT_A_TIME);
  const numbers = useRecords(({ tables }) => annotationNumbers(annotationsOn(tables, version.id)));
  const past = article.currentVersionId === version.id ? {} : { versionId: version.id };
  const hidden = marks.length - most;
  return (
    <>
      <ul className={styles.marks}>
        {marks.slice(0, most).map(({ annotation, placement }) => {
          const kind = kindOf(annotation.kind);
          const name = t('versions.mark', {
            kind: t(`kind.${annotation.kind}.name`),
            number: numbers.get(annotation.id) ?? 0,
          });
          return (
            <li key={annotation.id} className={styles.mark}>
              <a
                className={styles.link}
                href={routeToHash(articleRoute(article.id, { annotationId: annotation.id, ...past }))}
              >
                <KindIcon icon={kind.icon} colour={kind.colour} />
                <span className={styles.name}>{name}</span>
                <span className={styles.words} dir="auto" lang={article.language} translate="no">
                  {wordsOfAnnotation(annotation)}
                </span>
              </a>
              {placement !== null && (
                <p className={styles.reason}>
                  {reasonKeys(placement)
                    .map((key) => t(key))
                    .join(' ')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + AT_A_TIME)}>
          {t('versions.fates.more', { count: Math.min(hidden, AT_A_TIME) })}
        </button>
      )}
    </>
  );
}
