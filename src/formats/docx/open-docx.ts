/** The parts of a Word file that hold words, unpacked; pictures are never unpacked. */
export interface DocxParts {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly hasPictures: boolean;
}

/** More than this, unpacked, is no text of an article but a file made to fill the memory. In bytes. */
const MOST_UNPACKED = 200_000_000;

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/.*\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;

/** Unpacks what holds words. `too-much` when it would unpack to more than fits, `damaged` when it is no Word file. */
export async function openDocx(bytes: Uint8Array): Promise<DocxParts | 'too-much' | 'damaged'> {
  const { unzipSync } = await import('fflate');
  let total = 0;
  let hasPictures = false;
  try {
    const parts = unzipSync(bytes, {
      // The sizes that the file states are what is unpacked at most, so what adds up here is the limit.
      filter: ({ name, originalSize }) => {
        if (/^word\/media\//i.test(name)) hasPictures = true;
        if (!WANTED.test(name)) return false;
        total += originalSize;
        return total <= MOST_UNPACKED;
      },
    });
    if (total > MOST_UNPACKED) return 'too-much';
    return parts['word/document.xml'] === undefined ? 'damaged' : { parts, hasPictures };
  } catch {
    return 'damaged';
  }
}
