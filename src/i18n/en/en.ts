import { kindMessages } from './kinds';
import { shellMessages } from './shell';

/** Every message of the interface in English, in ICU MessageFormat. The other languages have the same keys. */
export const en = {
  ...shellMessages,
  ...kindMessages,
} as const;
