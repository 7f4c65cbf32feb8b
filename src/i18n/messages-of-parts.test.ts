import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesByFile } from './all-messages.fixture';
import { en } from './en/en';
import { messagesNamedIn } from './named-messages.fixture';

/** The page for readers is written by a format; only the report asks for its words. */
const PAGE_FOR_READERS = 'src/formats/report-html/';

const PART = /lazyWithMessages\(\s*(\[[^\]]*\]|\w+),\s*(?:async )?\(\) =>[^;]*?import\('([^']+)'\)/g;
const STATIC_IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?'([^']+)';/gm;
const LAZY_IMPORT = /\bimport\('([^']+)'\)/g;

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture|arbitrary)\./.test(path))
    .map((path) => [join('src', path), readFileSync(join('src', path), 'utf8')] as const),
);
const files = await messagesByFile(en);

/** The modules of ours that a module names in imports of a kind. */
function importsOf(path: string, pattern: RegExp): string[] {
  return [...(sources.get(path) ?? '').matchAll(pattern)]
    .map((match) => join(dirname(path), match.at(-1) ?? ''))
    .flatMap((base) => [`${base}.ts`, `${base}.tsx`].filter((name) => sources.has(name)));
}

/** All that is loaded with a module or later by itself; a part with messages of its own is a matter of its own. */
function madeOf(start: string): readonly string[] {
  const reached = new Set([start]);
  for (const path of reached) {
    const parts = importsOf(path, PART);
    // What a format finds wrong is said by the part that asked it to read.
    const later = importsOf(path, LAZY_IMPORT).filter(
      (name) => !parts.includes(name) && !/^src\/(i18n|formats)\//.test(name),
    );
    for (const name of [...importsOf(path, STATIC_IMPORT), ...later]) reached.add(name);
  }
  return [...reached].filter(
    (path) =>
      !path.startsWith('src/i18n/') &&
      (start.startsWith('src/report/') || !path.startsWith(PAGE_FOR_READERS)),
  );
}

/** Messages that some of the modules may say, by the file that they are in. */
function namedIn(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const isNamed = paths.map((path) => messagesNamedIn(sources.get(path) ?? ''));
  const saysProblems = paths.some((path) => /problem.*tDynamic\(message\.key/s.test(sources.get(path) ?? ''));
  return new Map(
    [...files].map(([file, messages]) => [
      file,
      Object.keys(messages).filter(
        (key) => (saysProblems && file === 'problems') || isNamed.some((names) => names(key)),
      ),
    ]),
  );
}

/** The parts that wait for messages: the module, and the files that it waits for. */
const parts = [...sources].flatMap(([path, source]) =>
  [...source.matchAll(PART)].map(([, list = '', target = '']) => {
    const written = list.startsWith('[')
      ? list
      : new RegExp(`const ${list} = (\\[[^\\]]*\\])`).exec(source)?.[1];
    const module = join(dirname(path), `${target}.tsx`);
    return [module, [...(written ?? '').matchAll(/'(\w+)'/g)].map(([, file]) => file ?? '')] as const;
  }),
);

it('finds every part that waits for messages', () => {
  const calls = [...sources.values()].join('\n').match(/\blazyWithMessages\((?!files)/g);
  expect(parts).toHaveLength(calls?.length ?? 0);
  for (const [module] of parts) expect(existsSync(module), module).toBe(true);
});

it('what comes first says only messages that come first', () => {
  const named = namedIn(madeOf('src/main.tsx'));
  for (const [file, keys] of named) if (file !== 'first') expect(keys, file).toEqual([]);
});

it('what steps of undo are called comes first: they are said on any screen', () => {
  for (const [file, messages] of files) {
    const steps = Object.keys(messages).filter((key) => key.startsWith('change.'));
    if (file !== 'first') expect(steps, file).toEqual([]);
  }
});

describe.each(parts)('%s', (module, waitedFor) => {
  const named = namedIn(madeOf(module));

  it('waits for the messages that it may say', () => {
    for (const [file, keys] of named) {
      if (file !== 'first' && !waitedFor.includes(file)) expect(keys, file).toEqual([]);
    }
  });

  it('waits for no others', () => {
    for (const file of waitedFor) expect(named.get(file), file).not.toEqual([]);
  });
});
