import { IconHighlight, IconNote, IconQuote, IconSpeakerphone, IconTag } from '@tabler/icons-react';
import styles from './KindIcon.module.css';

const ICONS = {
  highlight: IconHighlight,
  quote: IconQuote,
  tag: IconTag,
  speakerphone: IconSpeakerphone,
  note: IconNote,
} as const;

interface KindIconProps {
  readonly icon: keyof typeof ICONS;
  /** Colour token without `--rt-`. */
  readonly colour: 'thread' | 'source' | 'entity' | 'technique' | 'note';
  /** CSS px. */
  readonly size?: number;
}

/** The sign of a kind of annotation. Says nothing to screen readers: the kind's name stands beside it. */
export function KindIcon({ icon, colour, size = 17 }: KindIconProps) {
  const Icon = ICONS[icon];
  return <Icon className={styles[colour]} size={size} stroke={1.75} aria-hidden />;
}
