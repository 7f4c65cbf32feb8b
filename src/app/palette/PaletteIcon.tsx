import {
  IconAlignLeft,
  IconArrowBackUp,
  IconArrowsHorizontal,
  IconCommand,
  IconCompass,
  IconHighlight,
  IconListDetails,
  IconNews,
  IconPencil,
} from '@tabler/icons-react';
import { kindOf } from '../../domain/kinds/registry';
import { KindIcon } from '../../ui/marks/KindIcon';
import { EntityIcon, SourceIcon } from '../../ui/marks/RecordIcon';
import type { CommandGroup } from '../commands/command';
import type { PaletteSign } from './palette-sign';

const GROUP_ICONS: Readonly<Record<CommandGroup, typeof IconNews>> = {
  go: IconCompass,
  mark: IconHighlight,
  select: IconArrowsHorizontal,
  annotation: IconListDetails,
  article: IconNews,
  edit: IconArrowBackUp,
  text: IconPencil,
  app: IconCommand,
};

const PLAIN = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

/** The sign before a line of the palette. Says nothing to screen readers: the heading above says what it is. */
export function PaletteIcon({ sign }: { readonly sign: PaletteSign }) {
  switch (sign.type) {
    case 'kind': {
      const { icon, colour } = kindOf(sign.kind);
      return <KindIcon icon={icon} colour={colour} size={18} />;
    }
    case 'source':
      return <SourceIcon type={sign.sourceType} size={18} />;
    case 'entity':
      return <EntityIcon type={sign.entityType} size={18} />;
    case 'article':
      return <IconNews {...PLAIN} />;
    case 'text':
      return <IconAlignLeft {...PLAIN} />;
    case 'command': {
      const Icon = GROUP_ICONS[sign.group];
      return <Icon {...PLAIN} />;
    }
  }
}
