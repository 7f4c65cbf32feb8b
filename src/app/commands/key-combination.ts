/** A key with its modifiers, from a text such as `mod+shift+z`. */
export interface KeyCombination {
  /** Lower case: a letter, a digit, a sign, or a name such as `escape`, `arrowleft`, `f6`. */
  readonly key: string;
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** The parts of a keyboard event that matter here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The combinations to press one after the other: `g l` is G, then L. */
export function parseSequence(text: string): readonly KeyCombination[] {
  return text.split(' ').map(parseCombination);
}

/** Reads a combination as commands and settings write it. */
export function parseCombination(text: string): KeyCombination {
  const parts = text.toLowerCase().split('+');
  // A plus sign as the key itself leaves an empty last part.
  const key = parts.at(-1) === '' ? '+' : (parts.at(-1) ?? '');
  return { key, mod: parts.includes('mod'), alt: parts.includes('alt'), shift: parts.includes('shift') };
}

/** The key of a press in Latin letters: on Cyrillic, Greek, Arabic and other layouts the key's place decides. */
function pressedKey({ key, code }: KeyPress): string {
  if (key === ' ') return 'space';
  if (/^[a-z0-9]$/i.test(key) || key.length > 1) return key.toLowerCase();
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  // With Alt, Mac keyboards write other signs; a letter's place still tells which key it was.
  return place !== undefined && !/^[\p{P}\p{S}]$/u.test(key) ? place.toLowerCase() : key.toLowerCase();
}

/** True when a press is this combination; `isMac` makes `mod` the Command key. */
export function isPressOf(combination: KeyCombination, press: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== combination.mod || other || press.altKey !== combination.alt) return false;
  const key = pressedKey(press);
  // Signs such as `?` need Shift on some keyboards and not on others: the sign alone decides.
  const isSign = combination.key.length === 1 && !/[a-z0-9]/.test(combination.key);
  return key === combination.key && (isSign || press.shiftKey === combination.shift);
}

/** The combination of a press as settings keep it; `null` while only modifiers are held. */
export function describePress(press: KeyPress, isMac: boolean): string | null {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(press.key)) return null;
  const key = pressedKey(press);
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key);
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const parts = [mod ? 'mod' : '', press.altKey ? 'alt' : '', press.shiftKey && !isSign ? 'shift' : '', key];
  return parts.filter((part) => part !== '').join('+');
}

const MAC_CAPS: Readonly<Record<string, string>> = { mod: '⌘', alt: '⌥', shift: '⇧' };
const CAPS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  backspace: '⌫',
  arrowleft: '←',
  arrowright: '→',
  arrowup: '↑',
  arrowdown: '↓',
  pageup: 'PgUp',
  pagedown: 'PgDn',
};

/** The key caps of a sequence of combinations, in the order in which they are pressed. */
export function keyCaps(text: string, isMac: boolean): string[] {
  const parts = parseSequence(text)
    .flatMap(({ key, mod, alt, shift }) => [mod ? 'mod' : '', alt ? 'alt' : '', shift ? 'shift' : '', key])
    .filter((part) => part !== '');
  return parts.map((part) => (isMac ? MAC_CAPS[part] : undefined) ?? CAPS[part] ?? part.toUpperCase());
}

/**
 * The combination as `aria-keyshortcuts` wants it (https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts); empty for
 * keys pressed one after the other, which it can't say.
 */
export function ariaKeys(text: string, isMac: boolean): string {
  if (text.includes(' ')) return '';
  const { key, mod, alt, shift } = parseCombination(text);
  const name = key.length > 1 ? key.charAt(0).toUpperCase() + key.slice(1) : key.toUpperCase();
  const parts = [mod ? (isMac ? 'Meta' : 'Control') : '', alt ? 'Alt' : '', shift ? 'Shift' : '', name];
  return parts.filter((part) => part !== '').join('+');
}
