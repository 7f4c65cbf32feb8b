import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../anchoring/text-blocks';
import { documentSchema } from '../domain/document';
import { recordTypes, TABLE_NAMES } from '../domain/record-types';
import { allMessages } from '../i18n/all-messages.fixture';
import { en } from '../i18n/en/en';
import type { Format, FormatProblem, ParseResult } from './format';
import { fetchBytes, parseWith } from './parse-fixture';
import { formats, pickFormat } from './registry';

/** The files in the `fixtures` folders, by their paths. A format that is read keeps at least one there, in the folder of its id. */
const FIXTURES = import.meta.glob<string>(['./*/fixtures/*', '!./*/fixtures/*.ts'], {
  query: '?url',
  import: 'default',
  eager: true,
});

interface Sample {
  readonly formatId: string;
  readonly fileName: string;
  readonly url: string;
}

const SAMPLES: readonly Sample[] = Object.entries(FIXTURES).map(([path, url]) => {
  const [, formatId = '', , fileName = ''] = path.split('/');
  return { formatId, fileName, url };
});

/** Formats that nothing but the name tells from another, and that other: without it Markdown is plain text with signs in it. */
const KNOWN_BY_NAME_ALONE: Readonly<Record<string, string>> = { markdown: 'plain-text' };

const READABLE = formats.filter((format) => format.parse !== undefined);
const samplesOf = (format: Format) => SAMPLES.filter(({ formatId }) => formatId === format.id);

const messages = await allMessages(en);

/** What a result has to keep to, whatever the file held. */
function expectWhole({ articles, records, problems }: ParseResult): void {
  for (const { document } of articles) expect(documentSchema.safeParse(document).error).toBeUndefined();
  for (const name of TABLE_NAMES)
    for (const row of records[name] ?? [])
      expect(recordTypes[name].schema.safeParse(row).error).toBeUndefined();
  for (const { message, where, effect } of problems) {
    expect(messages).toHaveProperty([message.key]);
    expect(typeof where).toBe('string');
    expect(['left-out', 'changed']).toContain(effect);
  }
}

/** A file that gives nothing says why. */
function expectExplained({ articles, records, problems }: ParseResult): void {
  const rows = TABLE_NAMES.reduce((sum, name) => sum + (records[name]?.length ?? 0), 0);
  if (articles.length + rows === 0) expect<readonly FormatProblem[]>(problems).not.toEqual([]);
}

/** Numbers from 0 up to `limit` that are the same on every run. */
function seededNumbers(count: number, limit: number, seed: number): number[] {
  return fc.sample(fc.nat(limit), { numRuns: count, seed });
}

test('the ids of formats are their own, and their names are in the interface', () => {
  expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
  for (const { name } of formats) expect(messages).toHaveProperty([name]);
});

test('no fixture belongs to a format that is not registered', () => {
  const ids = formats.map(({ id }) => id);
  expect(SAMPLES.filter(({ formatId }) => !ids.includes(formatId))).toEqual([]);
});

describe.each(READABLE)('the format $id', (format) => {
  test('keeps a sample, and is picked for every one of its own, also under a name that tells nothing', async () => {
    expect(samplesOf(format)).not.toEqual([]);
    for (const { url, fileName } of samplesOf(format)) {
      const bytes = await fetchBytes(url);
      expect(pickFormat(bytes, fileName)?.id).toBe(format.id);
      for (const name of ['', 'sample', 'sample.bin'])
        expect(pickFormat(bytes, name)?.id).toBe(KNOWN_BY_NAME_ALONE[format.id] ?? format.id);
    }
  });

  test('says of every other format’s sample that it is less sure', async () => {
    for (const { url, fileName, formatId } of SAMPLES) {
      if (formatId === format.id) continue;
      const own = formats.find(({ id }) => id === formatId);
      const bytes = await fetchBytes(url);
      expect(format.sniff(bytes, fileName)).toBeLessThan(own?.sniff(bytes, fileName) ?? 0);
    }
  });

  test('reads its samples into records that hold', async () => {
    for (const { url, fileName } of samplesOf(format)) {
      const result = await parseWith(format, await fetchBytes(url), fileName);
      expectWhole(result);
      expectExplained(result);
    }
  });

  test('gives problems and no error for files that are empty, cut off, damaged, of another kind or of chance', async () => {
    const name = `sample${format.extensions[0]}`;
    const broken: Uint8Array[] = [new Uint8Array(), new Uint8Array([0]), new Uint8Array(3000).fill(0x20)];
    for (const { url } of samplesOf(format).slice(0, 2)) {
      const bytes = await fetchBytes(url);
      for (const at of seededNumbers(6, bytes.length - 1, 1)) broken.push(bytes.slice(0, at));
      for (const at of seededNumbers(4, bytes.length - 1, 2))
        broken.push(bytes.with(at, (bytes[at] ?? 0) ^ 0xff));
    }
    for (const { url, formatId } of SAMPLES) if (formatId !== format.id) broken.push(await fetchBytes(url));
    for (const seed of [3, 4]) broken.push(Uint8Array.from(seededNumbers(2000, 255, seed)));
    for (const bytes of broken) {
      const result = await parseWith(format, bytes, name);
      expectWhole(result);
      expectExplained(result);
    }
  }, 60_000);

  test('stops when it is told to', async () => {
    const [sample] = samplesOf(format);
    const bytes = await fetchBytes(sample?.url ?? '');
    await expect(
      format.parse?.(bytes, {
        fileName: sample?.fileName ?? '',
        mediaType: '',
        now: '2026-11-24T09:00:00.000Z',
        newId: () => 'id',
        parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
        signal: AbortSignal.abort(),
      }),
    ).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('words outside the basic plane', () => {
  const word = fc.constantFrom('👩‍👩‍👧', 'e\u0301', '𝔸𝔹', 'אבג', 'مرحبا', '漢字', '🧵', 'ferry', 'Zeit');
  const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
  const paragraphs = fc.array(words, { minLength: 2, maxLength: 5 });
  const written: Readonly<Record<string, (lines: readonly string[]) => string>> = {
    'plain-text': (lines) => lines.join('\n\n'),
    markdown: (lines) => lines.join('\n\n'),
  };

  test.each(Object.entries(written))('stay whole through %s', async (id, write) => {
    const format = formats.find((one) => one.id === id);
    await fc.assert(
      fc.asyncProperty(paragraphs, async (lines) => {
        const result = await parseWith(format as Format, write(['A title of its own', ...lines]), 'sample');
        const [draft] = result.articles;
        expect(canonicalText(draft?.document ?? { type: 'doc', content: [] })).toContain(lines.join('\n'));
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
