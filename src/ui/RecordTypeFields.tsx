import { NativeSelect } from '@mantine/core';
import { ENTITY_TYPES, type EntityType } from '../domain/entity';
import { SOURCE_TYPES, type SourceType } from '../domain/source';
import { useTranslator } from '../i18n/use-translator';

/** What a source is. */
export function SourceTypeField(props: {
  readonly value: SourceType;
  readonly onChange: (type: SourceType) => void;
}) {
  const { t } = useTranslator();
  return (
    <NativeSelect
      label={t('field.sourceType')}
      value={props.value}
      data={SOURCE_TYPES.map((value) => ({ value, label: t(`source-type.${value}`) }))}
      onChange={(event) => {
        const chosen = SOURCE_TYPES.find((type) => type === event.currentTarget.value);
        if (chosen !== undefined) props.onChange(chosen);
      }}
    />
  );
}

/** What an entity is; `null` until somebody has said it. */
export function EntityTypeField(props: {
  readonly value: EntityType | null;
  readonly onChange: (type: EntityType | null) => void;
}) {
  const { t } = useTranslator();
  return (
    <NativeSelect
      label={t('field.entityType')}
      value={props.value ?? ''}
      data={[
        { value: '', label: t('desk.not-chosen') },
        ...ENTITY_TYPES.map((value) => ({ value, label: t(`entity-type.${value}`) })),
      ]}
      onChange={(event) =>
        props.onChange(ENTITY_TYPES.find((type) => type === event.currentTarget.value) ?? null)
      }
    />
  );
}
