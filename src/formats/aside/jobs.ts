import type { AsideJobs } from '../../anchoring/aside/aside-jobs';
import { convertWord } from '../docx/convert-word';
import { renderMarkdown } from '../markdown/render-markdown';
import { type PlainTextInput, readPlainText } from '../plain-text/read-plain-text';

/** What of reading files takes long for long texts; small is told in bytes, or in UTF-16 code units of a text. */
export const formatJobs = {
  // How much a Word file unpacks to can't be told from its size.
  convertWord: { run: convertWord, isSmall: (bytes: Uint8Array) => bytes.length === 0 },
  readPlainText: {
    run: readPlainText,
    isSmall: ({ content }: PlainTextInput) => content.length <= 700_000,
  },
  renderMarkdown: { run: renderMarkdown, isSmall: (bytes: Uint8Array) => bytes.length <= 200_000 },
} as const satisfies AsideJobs;
