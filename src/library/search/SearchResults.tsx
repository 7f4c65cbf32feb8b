import { useTranslator } from '../../i18n/use-translator';
import type { SearchHit } from '../../store/library-reader';
import { routeToHash } from '../../ui/route';
import { cutExcerpt, groupHits, routeOfHit } from '../model/search-groups';
import classes from './SearchResults.module.css';

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { t } = useTranslator();
  const title = hit.title.trim() === '' ? t('library.untitled') : hit.title;
  const isTitle = hit.excerpt === hit.title;
  return (
    <li className={classes.hit}>
      <a className={classes.link} href={routeToHash(routeOfHit(hit))}>
        <span className={classes.excerpt} dir="auto" translate="no">
          {cutExcerpt(hit.excerpt, hit.matches).map(({ text, isMatch }, index) =>
            isMatch ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one string have no other name
              <mark key={index} className={classes.match}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </span>
        {!isTitle && (
          <bdi className={classes.from} translate="no">
            {hit.kind === null ? title : `${t(`kind.${hit.kind}.name`)} · ${title}`}
          </bdi>
        )}
        {hit.versionNumber !== null && (
          <span className={classes.from}>{t('search.older-text', { number: hit.versionNumber })}</span>
        )}
      </a>
    </li>
  );
}

/** What a search has found, by what it was found in; every hit is a link that opens in its place. */
export function SearchResults({
  hits,
  query,
}: {
  readonly hits: readonly SearchHit[];
  readonly query: string;
}) {
  const { t } = useTranslator();
  return (
    <>
      <p role="status" className={classes.count}>
        {hits.length === 0
          ? t('search.none', { query: query.trim() })
          : t('search.count', { count: hits.length })}
      </p>
      {groupHits(hits).map(({ name, hits: found }) => (
        <section key={name} className={classes.group} aria-labelledby={`hits-${name}`}>
          <h2 id={`hits-${name}`} className={classes.name}>
            {t(`search.group.${name}`)} <span className={classes.number}>{found.length}</span>
          </h2>
          <ul>
            {found.map((hit) => (
              <Hit key={`${hit.table}/${hit.id}`} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
