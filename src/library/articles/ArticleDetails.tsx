import { Textarea } from '@mantine/core';
import type { Article } from '../../domain/article';
import { useTranslator } from '../../i18n/use-translator';
import { editArticle } from '../../store/actions/edit-article';
import { useRecords, useWorkspace } from '../../store/use-workspace';
import { Dialog } from '../../ui/Dialog';
import { MetadataForm } from '../../ui/metadata/MetadataForm';
import { RecordTags } from '../fields/RecordTags';
import classes from './ArticleDetails.module.css';

function Form({ article }: { readonly article: Article }) {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const change = (part: Partial<Article>) =>
    editArticle(workspace, article, part, Object.keys(part).join(' '));
  return (
    <div className={classes.form}>
      <MetadataForm metadata={article} onChange={change} />
      <RecordTags tags={article.tags} onChange={(tags) => change({ tags })} />
      <Textarea
        label={t('library.note')}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={100_000}
        value={article.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </div>
  );
}

/** What is said of an article, as a form; everything is saved as it is typed. */
export function ArticleDetails(props: { readonly articleId: string; readonly onClose: () => void }) {
  const { t } = useTranslator();
  const article = useRecords(({ tables }) => tables.articles.get(props.articleId));
  if (article === undefined) return null;
  return (
    <Dialog title={t('library.details.title')} closeLabel={t('library.close')} onClose={props.onClose}>
      <Form article={article} />
    </Dialog>
  );
}
