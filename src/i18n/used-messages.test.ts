import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en } from './en/en';

/** Tables whose messages are named by a template that begins with the table. */
const TABLES = '(?:sources|entities)';

/** A template such as `stance.${value}` as a pattern of the keys it can make. */
function templatePattern(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const [head, ...tail] = parts;
  return new RegExp(`^${head === '' ? TABLES + tail.join('[\\w-]+') : parts.join('[\\w-]+')}$`);
}

it('every message is used by some part of the app', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/en/') && !path.includes('.test.'))
    .map((path) => readFileSync(`src/${path}`, 'utf8'));
  const literals = new Set(
    sources.flatMap((source) => [...source.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal ?? '')),
  );
  const patterns = sources
    .flatMap((source) => [...source.matchAll(/`((?:[\w.-]|\$\{[^}`]*\})*\.(?:[\w.-]|\$\{[^}`]*\})*)`/g)])
    .map(([, template]) => template ?? '')
    .filter((template) => template.includes('${'))
    .map(templatePattern);
  const unused = Object.keys(en).filter(
    (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});
