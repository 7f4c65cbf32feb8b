import type { Entity } from '../../domain/entity';
import type { NamedRecord } from '../../domain/find-records';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { editDeskRecord } from '../../store/actions/edit-desk';
import { useWorkspace } from '../../store/use-workspace';
import { Disclosure } from '../../ui/Disclosure';
import { LinesField } from '../../ui/LinesField';
import { LinkField } from '../../ui/metadata/LinkField';
import { EntityTypeField, SourceTypeField } from '../../ui/RecordTypeFields';
import { RequiredTextField } from '../../ui/RequiredTextField';
import { routeToHash } from '../../ui/route';
import { TextField } from '../fields/TextField';
import styles from './Card.module.css';

/** The fields of the record a mention names, for all articles at once; the rest of it has a page of its own. */
export function RecordDetails({ named }: { readonly named: NamedRecord }) {
  const { t } = useTranslator();
  return (
    <Disclosure
      className={styles.details}
      summaryClassName={styles.summary}
      summary={t(named.table === 'sources' ? 'panels.record.source' : 'panels.record.entity')}
    >
      <div className={styles.fields}>
        <p className={styles.meaning}>{t('panels.record.everywhere')}</p>
        {named.table === 'sources' ? (
          <SourceFields source={named.record} />
        ) : (
          <EntityFields entity={named.record} />
        )}
        <a className={styles.link} href={routeToHash({ screen: named.table, id: named.record.id })}>
          {t('panels.record.page')}
        </a>
      </div>
    </Disclosure>
  );
}

function SourceFields({ source }: { readonly source: Source }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const change = (part: Partial<Source>, field: string) =>
    editDeskRecord(workspace, { table: 'sources', record: source }, { ...source, ...part }, field);
  return (
    <>
      <RequiredTextField
        label={t('field.csl.title')}
        value={source.csl.title}
        onChange={(title) => change({ csl: { ...source.csl, title } }, 'title')}
      />
      <SourceTypeField
        value={source.sourceType}
        onChange={(sourceType) => change({ sourceType }, 'sourceType')}
      />
      <LinesField
        label={t('field.aliases')}
        lines={source.aliases}
        onChange={(aliases) => change({ aliases }, 'aliases')}
      />
      <LinkField
        label={t('field.csl.URL')}
        value={source.csl.URL ?? null}
        onChange={(url) => {
          const { URL: _, ...csl } = source.csl;
          change({ csl: url === null ? csl : { ...csl, URL: url } }, 'URL');
        }}
      />
      <LinkField
        label={t('field.archiveUrl')}
        value={source.archiveUrl}
        onChange={(archiveUrl) => change({ archiveUrl }, 'archiveUrl')}
      />
    </>
  );
}

function EntityFields({ entity }: { readonly entity: Entity }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const change = (part: Partial<Entity>, field: string) =>
    editDeskRecord(workspace, { table: 'entities', record: entity }, { ...entity, ...part }, field);
  return (
    <>
      <RequiredTextField
        label={t('entities.name')}
        value={entity.name}
        onChange={(name) => change({ name }, 'name')}
      />
      <EntityTypeField
        value={entity.entityType}
        onChange={(entityType) => change({ entityType }, 'entityType')}
      />
      <LinesField
        label={t('field.aliases')}
        lines={entity.aliases}
        onChange={(aliases) => change({ aliases }, 'aliases')}
      />
      <TextField
        label={t('field.description')}
        value={entity.description}
        maxLength={100_000}
        onChange={(description) => change({ description }, 'description')}
      />
    </>
  );
}
