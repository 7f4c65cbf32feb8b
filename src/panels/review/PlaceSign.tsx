import { IconArrowsMove, IconHelpCircle, IconPencil, IconUnlink } from '@tabler/icons-react';
import type { PlacementStatus } from '../../domain/placement';
import { useTranslator } from '../../i18n/use-translator';
import styles from './PlaceSign.module.css';

const ICONS = {
  moved: IconArrowsMove,
  edited: IconPencil,
  uncertain: IconHelpCircle,
  orphaned: IconUnlink,
} as const satisfies Record<Exclude<PlacementStatus, 'exact'>, unknown>;

/** What became of an annotation's words on the current text, when they don't just stand where they stood: a sign and a word. */
export function PlaceSign({ place }: { readonly place: Exclude<PlacementStatus, 'exact'> }) {
  const { t } = useTranslator();
  const Icon = ICONS[place];
  return (
    <span className={styles.place} data-place={place}>
      <Icon size={14} stroke={1.75} aria-hidden />
      {t(`placement.${place}`)}
    </span>
  );
}
