import type { UnzipFile } from 'fflate';

/** The parts of a Word file that hold words, unpacked; pictures are never unpacked. */
export interface DocxParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly hasPictures: boolean;
}

/** More than this, unpacked, is no text of an article but a file made to fill the memory. In bytes. */
const MOST_UNPACKED = 150_000_000;

/** How much of the file is unpacked at once, in bytes; what comes out of it is counted before the next. */
const STEP = 16_384;

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The part with the text, as the package names it (ECMA-376-2, 9.3): mostly `word/document.xml`, but some programs call it
 * otherwise.
 */
function mainPartOf(parts: DocxParts['parts']): string {
  const relations = new TextDecoder().decode(parts['_rels/.rels']);
  for (const [relation] of relations.matchAll(/<Relationship\b[^>]*>/g)) {
    const target = /\bTarget="\/?([^"]*)"/.exec(relation)?.[1];
    if (/\bType="[^"]*\/officeDocument"/.test(relation) && target !== undefined) return target;
  }
  return 'word/document.xml';
}

/**
 * Unpacks what holds words. `too-much` when it unpacks to more than fits, `damaged` when it is no Word file. The sizes that
 * the file states of itself are not believed: what comes out is counted as it comes. `most` is the limit in bytes.
 */
export async function openDocx(
  bytes: Uint8Array,
  most = MOST_UNPACKED,
): Promise<DocxParts | 'too-much' | 'damaged'> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  let hasPictures = false;

  function unpack(file: UnzipFile): void {
    if (/^word\/media\//i.test(file.name)) hasPictures = true;
    if (!WANTED.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      total += chunk.length;
      if (total > most) return;
      chunks.push(chunk);
      if (isLast) parts[file.name] = join(chunks);
    };
    file.start();
  }

  try {
    const unzip = new Unzip(unpack);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (total > most) return 'too-much';
    }
  } catch {
    return 'damaged';
  }
  return parts[mainPartOf(parts)] === undefined ? 'damaged' : { parts, hasPictures };
}
