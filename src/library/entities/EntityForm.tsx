import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Entity } from '../../domain/entity';
import { linkSchema } from '../../domain/record';
import { useTranslator } from '../../i18n/use-translator';
import { LinesField } from '../../ui/LinesField';
import { EntityTypeField } from '../../ui/RecordTypeFields';
import { RequiredTextField } from '../../ui/RequiredTextField';
import form from '../fields/Form.module.css';
import { RecordTags } from '../fields/RecordTags';

/** The Wikidata item in what is typed: `Q42` or an address that ends with it; `null` for none, `undefined` for what is none. */
function readItem(typed: string): string | null | undefined {
  if (typed.trim() === '') return null;
  return /(?:^|\/)(Q[1-9]\d{0,11})\/?(?:[?#].*)?$/i.exec(typed.trim())?.[1]?.toUpperCase();
}

function WikidataField(props: {
  readonly value: string | null;
  readonly onChange: (item: string | null) => void;
}) {
  const { t } = useTranslator();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && readItem(typed) === undefined;
  return (
    <TextInput
      label={t('field.wikidata')}
      description={t('entities.wikidata-hint')}
      value={typed ?? props.value ?? ''}
      error={isWrong ? t('entities.wikidata-wrong') : undefined}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(value);
        const item = readItem(value);
        if (item !== undefined) props.onChange(item);
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}

interface EntityFormProps {
  readonly entity: Entity;
  readonly onChange: (change: Partial<Entity>, field: string) => void;
}

/** Everything that is said of an entity, as a form. */
export function EntityForm({ entity, onChange }: EntityFormProps) {
  const { t } = useTranslator();
  return (
    <section className={form.form} aria-labelledby="entity-form">
      <h3 id="entity-form" className={form.title}>
        {t('entities.details')}
      </h3>
      <RequiredTextField
        label={t('entities.name')}
        value={entity.name}
        onChange={(name) => onChange({ name }, 'name')}
      />
      <EntityTypeField
        value={entity.entityType}
        onChange={(entityType) => onChange({ entityType }, 'entityType')}
      />
      <Textarea
        label={t('field.description')}
        description={t('entities.description-hint')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={100_000}
        dir="auto"
        value={entity.description}
        onChange={(event) => onChange({ description: event.currentTarget.value }, 'description')}
      />
      <LinesField
        label={t('field.aliases')}
        description={t('desk.aliases-hint')}
        lines={entity.aliases}
        onChange={(aliases) => onChange({ aliases }, 'aliases')}
      />
      <WikidataField value={entity.wikidata} onChange={(wikidata) => onChange({ wikidata }, 'wikidata')} />
      <LinesField
        label={t('field.sameAs')}
        description={t('entities.links-hint')}
        lines={entity.sameAs}
        describeWrong={(line) => (linkSchema.safeParse(line).success ? null : t('metadata.link-wrong'))}
        onChange={(sameAs) => onChange({ sameAs }, 'sameAs')}
      />
      <RecordTags tags={entity.tags} onChange={(tags) => onChange({ tags }, 'tags')} />
      <Textarea
        label={t('library.note')}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={100_000}
        dir="auto"
        value={entity.note}
        onChange={(event) => onChange({ note: event.currentTarget.value }, 'note')}
      />
    </section>
  );
}
