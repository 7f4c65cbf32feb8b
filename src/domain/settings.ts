import * as z from 'zod/mini';
import {
  idSchema,
  lineSchema,
  type RecordBase,
  type RecordType,
  recordFields,
  timestampSchema,
} from './record';

/** The one settings record has this id. */
export const SETTINGS_ID = 'settings';

/** What a person has chosen for this browser; one record. */
export interface Settings extends RecordBase {
  readonly annotatorId: string;
  /** Interface language, BCP 47; `null` follows the browser. */
  readonly language: string | null;
  readonly theme: 'device' | 'light' | 'dark';
  /** Article text size in CSS px, 16 to 24. */
  readonly readingSize: number;
  readonly readingFont: 'literata' | 'sans';
  readonly motion: 'device' | 'none';
  /** Keys that differ from the delivered ones, by command id; an empty list switches a command's keys off. */
  readonly shortcuts: Readonly<Record<string, readonly string[]>>;
  /** Whether single letters act as keys while the caret is in the article. */
  readonly singleLetters: boolean;
  readonly lastBackupAt: string | null;
  /** Tips a person has put away, by id. */
  readonly hiddenTips: readonly string[];
  /** Whether the list of annotations stands folded where there is room for it beside the text; not stored before it was chosen. */
  readonly isListFolded?: boolean;
}

export const settingsType: RecordType<Settings> = {
  version: 1,
  residence: 'library',
  migrations: {},
  schema: z.strictObject({
    ...recordFields,
    annotatorId: idSchema,
    language: z.nullable(lineSchema),
    theme: z.enum(['device', 'light', 'dark']),
    readingSize: z.int().check(z.gte(16), z.lte(24)),
    readingFont: z.enum(['literata', 'sans']),
    motion: z.enum(['device', 'none']),
    shortcuts: z.record(z.string(), z.array(z.string())),
    singleLetters: z.boolean(),
    lastBackupAt: z.nullable(timestampSchema),
    hiddenTips: z.array(lineSchema),
    isListFolded: z.exactOptional(z.boolean()),
  }),
};

/** The settings before anybody has chosen anything. */
export function createSettings(annotatorId: string, at: string): Settings {
  return {
    id: SETTINGS_ID,
    createdAt: at,
    updatedAt: at,
    createdBy: annotatorId,
    annotatorId,
    language: null,
    theme: 'device',
    readingSize: 18,
    readingFont: 'literata',
    motion: 'device',
    shortcuts: {},
    singleLetters: true,
    lastBackupAt: null,
    hiddenTips: [],
  };
}
