import { useState } from 'react';
import { kindOf } from '../../domain/kinds/registry';
import { useTranslator } from '../../i18n/use-translator';
import { KindIcon } from '../../ui/marks/KindIcon';
import { StanceMark } from '../../ui/marks/StanceMark';
import { articleRoute, routeToHash } from '../../ui/route';
import { type BacklinkLine, groupBacklinks } from '../model/backlink-groups';
import classes from './BacklinkList.module.css';

/** A record that everybody is tied to is shown in parts. */
const FIRST_LINES = 50;

function Mark({ line }: { readonly line: BacklinkLine }) {
  if (line.via.table === 'evidence') return <StanceMark stance={line.stance ?? 'not-judged'} />;
  const { icon, colour } = kindOf(line.kind);
  return <KindIcon icon={icon} colour={colour} />;
}

function Line({ line }: { readonly line: BacklinkLine }) {
  const { t } = useTranslator();
  return (
    <li>
      <a
        className={classes.link}
        href={routeToHash(articleRoute(line.articleId, { annotationId: line.annotationId }))}
      >
        <Mark line={line} />
        <span className={classes.text} dir="auto" translate="no">
          {line.text}
        </span>
        {line.via.table === 'evidence' && (
          <span className={classes.stance}>{t(`stance.${line.stance ?? 'not-chosen'}`)}</span>
        )}
      </a>
    </li>
  );
}

interface BacklinkListProps {
  /** The name of the record that is used. */
  readonly name: string;
  readonly lines: readonly BacklinkLine[];
}

/** The claims and mentions that refer to a record, by what ties them to it and by article; each a link that opens in its place. */
export function BacklinkList({ name, lines }: BacklinkListProps) {
  const { t } = useTranslator();
  const [shown, setShown] = useState(FIRST_LINES);
  const claims = new Set(lines.filter(({ kind }) => kind === 'claim').map(({ annotationId }) => annotationId))
    .size;
  const mentions = lines.filter(({ kind }) => kind !== 'claim').length;
  const articles = new Set(lines.map(({ articleId }) => articleId)).size;
  return (
    <div>
      <h3 className={classes.title}>
        {lines.length === 0 ? t('desk.unused') : t('desk.usage', { claims, mentions, articles })}
      </h3>
      {groupBacklinks(lines, shown).map(({ relation, articles: found }) => (
        <section key={relation} className={classes.relation}>
          <h4 className={classes.relationTitle}>{t(`desk.relation.${relation}`, { name })}</h4>
          {found.map(({ articleId, articleTitle, lines: places }) => (
            <div key={articleId} className={classes.group}>
              <h5 className={classes.article} dir="auto" translate="no">
                {articleTitle}
              </h5>
              <ul>
                {places.map((line) => (
                  <Line key={`${line.via.table}/${line.via.id}`} line={line} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {lines.length > shown && (
        <button type="button" className={classes.more} onClick={() => setShown(shown + 200)}>
          {t('desk.more', { count: lines.length - shown })}
        </button>
      )}
    </div>
  );
}
