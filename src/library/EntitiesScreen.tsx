import type { Entity } from '../domain/entity';
import { useTranslator } from '../i18n/use-translator';
import { editDeskRecord } from '../store/actions/edit-desk';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { EntityIcon } from '../ui/marks/RecordIcon';
import { DeskDetail } from './desk/DeskDetail';
import { DeskScreen } from './desk/DeskScreen';
import { EntityForm } from './entities/EntityForm';

function EntityDetail({ entity }: { readonly entity: Entity }) {
  const { t, list } = useTranslator();
  const workspace = useWorkspace();
  const { description, aliases, entityType } = entity;
  const also = aliases.length === 0 ? '' : t('entities.also', { names: list(aliases) });
  return (
    <DeskDetail
      shown={{ table: 'entities', record: entity }}
      icon={<EntityIcon type={entityType} />}
      typeName={entityType === null ? t('entities.type-missing') : t(`entity-type.${entityType}`)}
      about={[description, also].filter((part) => part !== '').join('\n')}
      top={null}
    >
      <EntityForm
        entity={entity}
        onChange={(part, field) =>
          editDeskRecord(workspace, { table: 'entities', record: entity }, { ...entity, ...part }, field)
        }
      />
    </DeskDetail>
  );
}

/** The entities of all articles; the open one with everything that refers to it. */
export default function EntitiesScreen({ id }: { readonly id: string | null }) {
  const entity = useRecords(({ tables }) => tables.entities.get(id ?? ''));
  return (
    <DeskScreen table="entities" id={id}>
      {entity === undefined ? null : <EntityDetail key={entity.id} entity={entity} />}
    </DeskScreen>
  );
}
