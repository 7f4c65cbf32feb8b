import { useState } from 'react';
import { kindOf } from '../../domain/kinds/registry';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import { KindIcon } from '../../ui/marks/KindIcon';
import { StanceMark } from '../../ui/marks/StanceMark';
import { articleRoute, routeToHash } from '../../ui/route';
import classes from './BacklinkList.module.css';
import { type BacklinkLine, groupByArticle } from './use-backlinks';

/** A record that everybody is tied to is shown in parts. */
const FIRST_LINES = 50;

function relation(line: BacklinkLine, { t }: Translator): string {
  if (line.via.table === 'evidence') return t(`stance.${line.stance ?? 'not-chosen'}`);
  return line.role === undefined ? t('desk.mention') : t(`tie-role.${line.role}`);
}

function Mark({ line }: { readonly line: BacklinkLine }) {
  if (line.via.table === 'evidence') return <StanceMark stance={line.stance ?? 'not-judged'} />;
  const { icon, colour } = kindOf(line.kind);
  return <KindIcon icon={icon} colour={colour} />;
}

/** The claims and mentions that refer to a record, by article; each a link that opens in its place. */
export function BacklinkList({ lines }: { readonly lines: readonly BacklinkLine[] }) {
  const translator = useTranslator();
  const { t } = translator;
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
      {groupByArticle(lines.slice(0, shown)).map(({ articleId, articleTitle, lines: found }) => (
        <div key={articleId} className={classes.group}>
          <h4 className={classes.article} dir="auto" translate="no">
            {articleTitle}
          </h4>
          <ul>
            {found.map((line) => (
              <li key={`${line.via.table}/${line.via.id}`}>
                <a
                  className={classes.link}
                  href={routeToHash(articleRoute(line.articleId, { annotationId: line.annotationId }))}
                >
                  <Mark line={line} />
                  <span className={classes.text} dir="auto" translate="no">
                    {line.text}
                  </span>
                  <span className={classes.relation}>{relation(line, translator)}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {lines.length > shown && (
        <button type="button" className={classes.more} onClick={() => setShown(shown + 200)}>
          {t('desk.more', { count: lines.length - shown })}
        </button>
      )}
    </div>
  );
}
