import { en } from './en/en';
import type { MessageFile } from './messages';
import { createTranslator } from './translator';

/** English with every message here, for parts of the screen that are drawn by themselves. */
export const englishTranslator = createTranslator(en, 'en', 'ltr');

await englishTranslator.loadMessages(Object.keys(en.later) as MessageFile[]);
