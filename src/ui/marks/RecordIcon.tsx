import {
  IconBook,
  IconBuilding,
  IconCalendarEvent,
  IconFileText,
  IconMapPin,
  IconNews,
  IconTable,
  IconTag,
  IconUser,
  IconUserQuestion,
} from '@tabler/icons-react';
import type { EntityType } from '../../domain/entity';
import type { SourceType } from '../../domain/source';
import styles from './RecordIcon.module.css';

const SOURCE_ICONS: Readonly<Record<SourceType, typeof IconNews>> = {
  article: IconNews,
  document: IconFileText,
  dataset: IconTable,
  person: IconUser,
  organisation: IconBuilding,
  anonymous: IconUserQuestion,
};

const ENTITY_ICONS: Readonly<Record<EntityType, typeof IconNews>> = {
  person: IconUser,
  organisation: IconBuilding,
  place: IconMapPin,
  event: IconCalendarEvent,
  work: IconBook,
  other: IconTag,
};

/** The sign of what a source is. Says nothing to screen readers: the word stands beside it. */
export function SourceIcon({ type, size = 17 }: { readonly type: SourceType; readonly size?: number }) {
  const Icon = SOURCE_ICONS[type];
  return <Icon className={styles.source} size={size} stroke={1.75} aria-hidden />;
}

/** The sign of what an entity is; a tag until somebody has said it. Says nothing to screen readers. */
export function EntityIcon(props: { readonly type: EntityType | null; readonly size?: number }) {
  const Icon = ENTITY_ICONS[props.type ?? 'other'];
  return <Icon className={styles.entity} size={props.size ?? 17} stroke={1.75} aria-hidden />;
}
