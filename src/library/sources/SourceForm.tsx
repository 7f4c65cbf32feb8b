import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { cslDateOfIso, isoOfCslDate } from '../../domain/csl-date';
import { CSL_TYPES, type CslItem, type CslName } from '../../domain/csl-item';
import { lineToName, nameToLine } from '../../domain/csl-names';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { LinesField } from '../../ui/LinesField';
import { LinkField } from '../../ui/metadata/LinkField';
import { LooseDateField } from '../../ui/metadata/LooseDateField';
import { SourceTypeField } from '../../ui/RecordTypeFields';
import { RequiredTextField } from '../../ui/RequiredTextField';
import form from '../fields/Form.module.css';
import { RecordTags } from '../fields/RecordTags';
import { citationFields } from '../model/citation-fields';

interface SourceFormProps {
  readonly source: Source;
  readonly onChange: (change: Partial<Source>, field: string) => void;
}

/** A citation with a variable set or, when it is empty, taken out. */
function withVariable(csl: CslItem, variable: string, value: unknown): CslItem {
  const { [variable]: _former, ...rest } = csl;
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return (isEmpty ? rest : { ...rest, [variable]: value }) as CslItem;
}

/** The names in lines of text; one whose line is as it was keeps the parts that a line does not show. */
function linesToNames(lines: readonly string[], former: readonly CslName[]): readonly CslName[] {
  return lines
    .map((line) => former.find((name) => nameToLine(name) === line) ?? lineToName(line))
    .filter((name) => name !== null);
}

/** Everything that is said of a source, as a form; what the citation asks for depends on its type. */
export function SourceForm({ source, onChange }: SourceFormProps) {
  const { t } = useTranslator();
  const { csl } = source;
  const authors = csl.author ?? [];
  const setVariable = (variable: string, value: unknown) =>
    onChange({ csl: withVariable(csl, variable, value) }, `csl.${variable}`);
  const setDate = (variable: string, iso: string | null) =>
    setVariable(variable, iso === null ? null : cslDateOfIso(iso));
  return (
    <section className={form.form} aria-labelledby="source-form">
      <h3 id="source-form" className={form.title}>
        {t('sources.details')}
      </h3>
      <RequiredTextField
        label={t('sources.name')}
        value={csl.title}
        onChange={(title) => setVariable('title', title)}
      />
      <div className={form.pair}>
        <SourceTypeField
          value={source.sourceType}
          onChange={(sourceType) => onChange({ sourceType }, 'sourceType')}
        />
        <NativeSelect
          label={t('field.csl.type')}
          value={csl.type}
          data={CSL_TYPES.map((value) => ({ value, label: t(`csl-type.${value}`) }))}
          onChange={(event) => setVariable('type', event.currentTarget.value)}
        />
      </div>
      <LinesField
        label={t('field.csl.author')}
        description={t('sources.author-hint')}
        lines={authors.map(nameToLine)}
        onChange={(lines) => setVariable('author', linesToNames(lines, authors))}
      />
      <div className={form.pair}>
        {citationFields(csl).map((field) => (
          <TextInput
            key={field}
            label={t(`field.csl.${field}`)}
            dir="auto"
            maxLength={2000}
            value={csl[field] ?? ''}
            onChange={(event) => setVariable(field, event.currentTarget.value)}
          />
        ))}
      </div>
      <div className={form.pair}>
        <LooseDateField
          label={t('field.csl.issued')}
          value={isoOfCslDate(csl.issued)}
          onChange={(iso) => setDate('issued', iso)}
        />
        <LooseDateField
          label={t('field.csl.accessed')}
          value={isoOfCslDate(csl.accessed)}
          onChange={(iso) => setDate('accessed', iso)}
        />
      </div>
      <LinkField
        label={t('field.csl.URL')}
        value={csl.URL ?? null}
        onChange={(url) => setVariable('URL', url)}
      />
      <LinkField
        label={t('field.archiveUrl')}
        value={source.archiveUrl}
        onChange={(archiveUrl) => onChange({ archiveUrl }, 'archiveUrl')}
      />
      <LinesField
        label={t('field.aliases')}
        description={t('desk.aliases-hint')}
        lines={source.aliases}
        onChange={(aliases) => onChange({ aliases }, 'aliases')}
      />
      <RecordTags tags={source.tags} onChange={(tags) => onChange({ tags }, 'tags')} />
      <Textarea
        label={t('sources.note')}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={100_000}
        dir="auto"
        value={source.note}
        onChange={(event) => onChange({ note: event.currentTarget.value }, 'note')}
      />
    </section>
  );
}
