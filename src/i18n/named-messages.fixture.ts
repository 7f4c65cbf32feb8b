/** Tables whose messages are named by a template that begins with the table. */
const TABLES = '(?:sources|entities)';

const LITERAL = /'([\w.-]+)'/g;

/** A template with a dot in it; one that begins with a value is no name of a message unless a translator is asked for it. */
const TEMPLATE = /(\bt(?:Dynamic)?\(\s*)?`((?:[\w.-]|\$\{[^}`]*\})*\.(?:[\w.-]|\$\{[^}`]*\})*)`/g;

/** A template such as `stance.${value}` as a pattern of the keys it can make. */
function templatePattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const [head, ...tail] = parts;
  return new RegExp(`^${head === '' ? TABLES + tail.join('[\\w-]+') : parts.join('[\\w-]+')}$`);
}

/** Tells of keys whether a source file may name them, by a literal or by a template. */
export function messagesNamedIn(source: string): (key: string) => boolean {
  const literals = new Set([...source.matchAll(LITERAL)].map(([, literal]) => literal ?? ''));
  const patterns = [...source.matchAll(TEMPLATE)]
    .filter(([, call, template = '']) => template.includes('${') && (call || !template.startsWith('${')))
    .map(([, , template = '']) => templatePattern(template));
  return (key) => literals.has(key) || patterns.some((pattern) => pattern.test(key));
}
