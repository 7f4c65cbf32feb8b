/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that any system takes, made of a title: its letters and digits in any script, joined by hyphens, at most
 * 60 characters. `extension` comes with its dot; `fallback` stands in for a title without a letter.
 */
export function createFileName(title: string, fallback: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    const longer = name === '' ? [...word].slice(0, 60).join('') : `${name}-${word}`;
    if ([...longer].length > 60) break;
    name = longer;
  }
  if (name === '' || RESERVED.test(name)) name = fallback;
  return `${name}${extension}`;
}
