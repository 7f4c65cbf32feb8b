import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { ARTICLE_TYPES } from '../../domain/article';
import type { ArticleMetadata, FactOrigin } from '../../domain/article-draft';
import { useTranslator } from '../../i18n/use-translator';
import { LanguageField } from './LanguageField';
import { LinkField } from './LinkField';
import { LooseDateField } from './LooseDateField';
import classes from './MetadataForm.module.css';

/** What the form shows and whom it tells. */
export interface MetadataFormProps {
  readonly metadata: ArticleMetadata;
  /** Where each field was read; shown beside its label. */
  readonly readFrom?: Readonly<Partial<Record<keyof ArticleMetadata, FactOrigin>>>;
  readonly onChange: (change: Partial<ArticleMetadata>) => void;
}

/** The metadata of an article as a form. Every change is told at once; nothing is stored here. */
export function MetadataForm({ metadata, readFrom = {}, onChange }: MetadataFormProps) {
  const { t } = useTranslator();
  const titleId = useId();
  const from = (field: keyof ArticleMetadata): ReactNode => {
    const origin = readFrom[field];
    return origin === undefined ? undefined : (
      <span className={classes.origin}>{t(`metadata.from.${origin}`)}</span>
    );
  };
  return (
    <div className={classes.form}>
      <TextInput
        id={titleId}
        label={t('metadata.title')}
        description={from('title')}
        value={metadata.title}
        maxLength={2000}
        required
        error={metadata.title.trim() === '' ? t('metadata.title-missing') : undefined}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t('metadata.byline')}
        description={from('byline')}
        value={metadata.byline}
        maxLength={2000}
        onChange={(event) => onChange({ byline: event.currentTarget.value })}
      />
      <TextInput
        label={t('metadata.publisher')}
        description={from('publisher')}
        value={metadata.publisher}
        maxLength={2000}
        onChange={(event) => onChange({ publisher: event.currentTarget.value })}
      />
      <LinkField
        label={t('metadata.url')}
        description={from('url')}
        value={metadata.url}
        onChange={(url) => onChange({ url })}
      />
      <div className={classes.pair}>
        <LooseDateField
          label={t('metadata.published')}
          description={from('publishedAt')}
          value={metadata.publishedAt}
          onChange={(publishedAt) => onChange({ publishedAt })}
        />
        <LooseDateField
          label={t('metadata.modified')}
          description={from('modifiedAt')}
          value={metadata.modifiedAt}
          onChange={(modifiedAt) => onChange({ modifiedAt })}
        />
      </div>
      <div className={classes.pair}>
        <LooseDateField
          label={t('metadata.accessed')}
          description={from('accessedAt')}
          value={metadata.accessedAt}
          onChange={(accessedAt) => onChange({ accessedAt })}
        />
        <NativeSelect
          label={t('metadata.article-type')}
          description={from('articleType')}
          value={metadata.articleType ?? ''}
          data={[
            { value: '', label: t('metadata.not-chosen') },
            ...ARTICLE_TYPES.map((type) => ({ value: type, label: t(`article-type.${type}`) })),
          ]}
          onChange={(event) => {
            const chosen = ARTICLE_TYPES.find((type) => type === event.currentTarget.value);
            onChange({ articleType: chosen ?? null });
          }}
        />
      </div>
      <div className={classes.pair}>
        <LanguageField
          description={from('language')}
          value={metadata.language}
          onChange={(language, direction) => onChange({ language, direction })}
        />
        <NativeSelect
          label={t('metadata.direction')}
          description={from('direction')}
          value={metadata.direction}
          data={[
            { value: 'ltr', label: t('metadata.direction.ltr') },
            { value: 'rtl', label: t('metadata.direction.rtl') },
          ]}
          onChange={(event) => onChange({ direction: event.currentTarget.value === 'rtl' ? 'rtl' : 'ltr' })}
        />
      </div>
      <LinkField
        label={t('metadata.archive')}
        description={from('archiveUrl')}
        value={metadata.archiveUrl}
        onChange={(archiveUrl) => onChange({ archiveUrl })}
      />
    </div>
  );
}
