import type { ParseContext, ParseResult } from '../../formats/format';
import { fileProblem, onlyProblems } from '../../formats/problems';
import { redthreadJson } from '../../formats/redthread-json/redthread-json';
import { pickFormat } from '../../formats/registry';
import type { Clock } from '../../store/clock';
import { LARGEST_FILE_BYTES } from './import-limits';
import { parseHtml } from './parse-html';

/** How much of a file is looked at to tell whose it is. */
const START_BYTES = 400;

/** What a file holds, and the message key of the name of its format. */
export interface FileReading {
  readonly result: ParseResult;
  readonly format: string | null;
}

/** How a reading is watched and stopped. */
export interface ReadingOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** The character set of a text, as a person chose it. */
  readonly encoding?: string;
}

function refuse(key: string, values?: Readonly<Record<string, string | number>>): FileReading {
  return { result: onlyProblems(fileProblem(key, values)), format: null };
}

/** Whether a file says in its first bytes that Redthread wrote it. */
async function isOwnFile(file: File): Promise<boolean> {
  const start = await file
    .slice(0, START_BYTES)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return redthreadJson.sniff(new Uint8Array(start), file.name) === 1;
}

/**
 * Reads a file with the format that fits its bytes. What is wrong with the file is a problem in the result; rejects only
 * with an AbortError when stopped.
 */
export async function readFile(file: File, options: ReadingOptions): Promise<FileReading> {
  const { clock, signal, onProgress, encoding } = options;
  if (file.size === 0) return refuse('import.problem.empty');
  if (file.size > LARGEST_FILE_BYTES && !(await isOwnFile(file))) {
    const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
    return refuse('import.problem.too-large', {
      size: megabytes(file.size),
      limit: megabytes(LARGEST_FILE_BYTES),
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse('import.problem.unreadable');
  }
  signal.throwIfAborted();
  const format = pickFormat(bytes, file.name);
  if (format?.parse === undefined) return refuse('import.problem.unknown-type');
  const context: ParseContext = {
    fileName: file.name,
    mediaType: file.type,
    now: new Date(clock.now()).toISOString(),
    newId: clock.newId,
    parseHtml,
    onProgress,
    signal,
    ...(encoding === undefined ? {} : { encoding }),
  };
  try {
    return { result: await format.parse(bytes, context), format: format.name };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ...refuse('import.problem.damaged'), format: format.name };
  }
}
