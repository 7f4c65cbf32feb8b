import type { CslName } from './csl-item';

/** A name as a line of text: `Family, Given` when it is in parts, else as it stands. */
export function nameToLine(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family = '', given = '' } = name as { readonly family?: string; readonly given?: string };
  return family === '' || given === '' ? family + given : `${family}, ${given}`;
}

/** A name as one says it: `Given Family`. */
export function nameToWords(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { family = '', given = '' } = name as { readonly family?: string; readonly given?: string };
  return `${given} ${family}`.trim();
}

/**
 * The name in a line of text: with one comma it is a person's, family name first; without one it is kept as it stands,
 * since which part of `Mirelle Oastler Dunn` is the family name is for a person to say.
 */
export function lineToName(line: string): CslName | null {
  const trimmed = line.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return null;
  const parts = trimmed.split(',').map((part) => part.trim());
  const [family = '', given = ''] = parts;
  return parts.length === 2 && family !== '' && given !== '' ? { family, given } : { literal: trimmed };
}
