import {
  IconArchive,
  IconDatabase,
  IconInfoCircle,
  IconKeyboard,
  IconPalette,
  IconTags,
  IconUser,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messages';
import { AboutSection } from './AboutSection';
import { BackupSection } from './BackupSection';
import { KeysSection } from './KeysSection';
import { LabelSetsSection } from './LabelSetsSection';
import { LookSection } from './LookSection';
import { PersonSection } from './PersonSection';
import { StorageSection } from './StorageSection';

/** A part of the settings: `name` is its place in the address. */
interface SettingsPart {
  readonly name: string;
  readonly label: MessageKey;
  readonly Icon: typeof IconUser;
  readonly Section: ComponentType;
}

/** The parts of the settings in their two columns, in the order in which one reads them. */
export const settingsColumns: readonly (readonly SettingsPart[])[] = [
  [
    { name: 'person', label: 'settings.person', Icon: IconUser, Section: PersonSection },
    { name: 'look', label: 'settings.look', Icon: IconPalette, Section: LookSection },
    { name: 'labels', label: 'settings.labels', Icon: IconTags, Section: LabelSetsSection },
  ],
  [
    { name: 'backup', label: 'backup.heading', Icon: IconArchive, Section: BackupSection },
    { name: 'storage', label: 'storage.heading', Icon: IconDatabase, Section: StorageSection },
    { name: 'keys', label: 'settings.keys', Icon: IconKeyboard, Section: KeysSection },
    { name: 'about', label: 'settings.about', Icon: IconInfoCircle, Section: AboutSection },
  ],
];
