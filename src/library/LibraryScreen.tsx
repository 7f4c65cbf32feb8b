import { NativeSelect } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { useStored } from '../store/use-stored';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { ReadFailed } from '../ui/ReadFailed';
import { ArticleList } from './articles/ArticleList';
import { KeptOnDevice } from './device/KeptOnDevice';
import { PrivateWindowBar } from './device/PrivateWindowBar';
import { FilterChips } from './FilterChips';
import { FirstStart } from './FirstStart';
import { DropZone } from './import/DropZone';
import { ImportArea } from './import/ImportArea';
import classes from './LibraryScreen.module.css';
import {
  ARTICLE_FILTERS,
  ARTICLE_ORDERS,
  type ArticleFilter,
  type ArticleOrder,
  countByFilter,
  listArticles,
} from './model/article-list';
import { NewArticleButton } from './NewArticleButton';
import { SampleList } from './samples/SampleList';
import { SearchField } from './search/SearchField';
import { SearchResults } from './search/SearchResults';
import { useSearch } from './search/use-search';
import { walkLinks } from './search/walk-links';

function Articles() {
  const { t, number, language } = useTranslator();
  const { reader } = useWorkspace();
  const [filter, setFilter] = useState<ArticleFilter>('all');
  const [order, setOrder] = useState<ArticleOrder>('opened');
  const articles = useRecords(({ tables }) => tables.articles);
  const read = useCallback(() => reader.listProgress(), [reader]);
  const { value: progress, hasFailed, readAgain } = useStored(read, ['articles', 'annotations']);
  const rows = useMemo(
    () => [...articles.values()].map((article) => ({ article, progress: progress?.get(article.id) })),
    [articles, progress],
  );
  const counts = useMemo(() => countByFilter(rows), [rows]);
  const shown = useMemo(() => listArticles(rows, filter, order, language), [rows, filter, order, language]);
  return (
    <>
      <div className={classes.tools}>
        <FilterChips
          label={t('library.filter')}
          value={filter}
          options={ARTICLE_FILTERS.map((value) => ({
            value,
            label: t(`library.filter.${value}`),
            count: number(counts[value]),
          }))}
          onChange={setFilter}
        />
        <NativeSelect
          classNames={{ root: classes.order ?? '', input: classes.orderInput ?? '' }}
          aria-label={t('library.order')}
          value={order}
          data={ARTICLE_ORDERS.map((value) => ({ value, label: t(`library.order.${value}`) }))}
          onChange={(event) =>
            setOrder(ARTICLE_ORDERS.find((value) => value === event.currentTarget.value) ?? 'opened')
          }
        />
      </div>
      {hasFailed && <ReadFailed onRetry={readAgain} />}
      {/* Without the counts the order would jump a moment later, unless none are to come. */}
      {(progress !== null || hasFailed) && <ArticleList rows={shown} />}
    </>
  );
}

function FullLibrary() {
  const { t } = useTranslator();
  const [query, setQuery] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const foundRef = useRef<HTMLElement>(null);
  const { hits, hasFailed, searchAgain } = useSearch(query);
  const isSearching = hits !== null || hasFailed;
  return (
    <div className={classes.columns}>
      <section
        ref={foundRef}
        className={classes.main}
        aria-labelledby="library-title"
        onKeyDown={(event) => {
          if (isSearching) walkLinks(event, foundRef.current, fieldRef.current);
        }}
      >
        <h1 id="library-title" className={classes.title}>
          {t('nav.library')} <span className={classes.where}>{t('library.on-device')}</span>
        </h1>
        <SearchField ref={fieldRef} value={query} onChange={setQuery} />
        {!isSearching && <Articles />}
        {hasFailed && <ReadFailed onRetry={searchAgain} />}
        {hits !== null && <SearchResults hits={hits} query={query} />}
      </section>
      <aside className={classes.side} aria-label={t('library.side')}>
        <DropZone />
        <SampleList />
        <KeptOnDevice />
      </aside>
      <NewArticleButton />
    </div>
  );
}

/** Everything on this device: the articles with their progress, the search over all of it, and the ways to bring more in. */
export default function LibraryScreen(_props: object) {
  const isEmpty = useRecords(({ tables }) => tables.articles.size === 0);
  return (
    <ImportArea>
      <main className={classes.screen}>
        <PrivateWindowBar />
        {isEmpty ? <FirstStart /> : <FullLibrary />}
      </main>
    </ImportArea>
  );
}
