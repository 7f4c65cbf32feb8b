import { describe, expect, it } from 'vitest';
import { parseRedthreadJson } from './parse';
import { serializeRecords } from './serialize';
import { at, base, entity, file, note, span, TEXT } from './small-file.fixture';

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseRedthreadJson(encode(text));

/** Problems as `path: message key`. */
async function problemsOf(value: object) {
  const { problems } = await parse(JSON.stringify(value));
  return problems
    .map(({ where, message }) => `${where}: ${message.key}`)
    .filter((line) => !line.includes('wrong-hash'));
}

describe('a bad record', () => {
  const cases: readonly (readonly [
    name: string,
    damage: (good: ReturnType<typeof file>) => object,
    problem: string,
  ])[] = [
    [
      'a missing value',
      (good) => ({ ...good, entities: [{ ...entity('e'), note: undefined }] }),
      'entities[0].note: json.invalid.absent',
    ],
    [
      'a number for a text',
      (good) => ({ ...good, entities: [entity('e'), { ...entity('f'), name: 3 }] }),
      'entities[1].name: json.invalid.text',
    ],
    [
      'an unknown choice',
      (good) => ({ ...good, entities: [{ ...entity('e'), entityType: 'robot' }] }),
      'entities[0].entityType: json.invalid.choice',
    ],
    [
      'a link that runs something',
      (good) => ({
        ...good,
        entities: [{ ...entity('e'), sameAs: ['https://a.example', 'javascript:alert(1)'] }],
      }),
      'entities[0].sameAs[1]: json.invalid.link',
    ],
    [
      'a span that ends before it starts',
      (good) => ({ ...good, annotations: [note('n', [{ ...span(44, 56), end: 3 }])] }),
      'annotations[0].spans[0]: json.invalid.span',
    ],
    [
      'a version of another article',
      (good) => ({
        ...good,
        articles: [...good.articles, { ...good.articles[0], id: 'b', currentVersionId: 'v' }],
      }),
      'articles[1].currentVersionId: json.problem.no-text',
    ],
    [
      'the same id twice',
      (good) => ({ ...good, entities: [entity('e'), entity('e')] }),
      'entities[1]: json.problem.same-id',
    ],
    [
      'a reply to nothing',
      (good) => ({ ...good, replies: [{ ...base('r'), articleId: 'a', annotationId: 'gone', text: '' }] }),
      'replies[0].annotationId: json.problem.missing',
    ],
    [
      'evidence on a note',
      (good) => ({
        ...good,
        ties: [{ ...base('t'), articleId: 'a', claimId: 'n', entityId: 'e', role: 'about' }],
        entities: [entity('e')],
      }),
      'ties[0]: json.problem.other-article',
    ],
    [
      'something that is no list',
      (good) => ({ ...good, entities: { 0: entity('e') } }),
      'entities: json.problem.not-a-list',
    ],
    [
      'a list that nobody knows',
      (good) => ({ ...good, verdicts: [] }),
      'verdicts: json.problem.unknown-list',
    ],
  ];
  it.each(cases)('is left out with its path and the reason: %s', async (_name, damage, problem) => {
    expect(await problemsOf(damage(file()))).toEqual([problem]);
  });

  it('does not take the good ones with it', async () => {
    const { records } = await parse(
      JSON.stringify({ ...file(), entities: [entity('e'), 7, null, entity('f')] }),
    );
    expect(records.entities?.map(({ id }) => id)).toEqual(['e', 'f']);
    expect(records.annotations).toHaveLength(1);
  });

  it('never brings a key that could alter other objects', async () => {
    const text = JSON.stringify({ ...file(), sources: [{ csl: 'HERE' }] }).replace(
      '"HERE"',
      '{"type":"webpage","title":"x","__proto__":{"isAdmin":true}}',
    );
    const { records, problems } = await parse(text);
    expect(problems.map(({ where }) => where)).toContain('sources[0].csl');
    expect(records.sources).toBeUndefined();
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it('may be nested as deeply as it likes', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { problems } = await parse(
      JSON.stringify({ ...file(), sources: ['HERE'] }).replace('"HERE"', deep),
    );
    expect(problems.map(({ message }) => message.key)).toContain('json.invalid.too-deep');
  });
});

describe('a record that can be mended', () => {
  type Row = Record<string, unknown>;
  const paragraph = (text: string, marks?: object[]) => ({
    type: 'paragraph',
    content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
  });
  const written = (...content: object[]) => ({ document: { type: 'doc', content } });
  const bold = { type: 'bold' };
  const evil = { type: 'link', attrs: { href: 'javascript:alert(1)' } };
  const fields: readonly (readonly [
    list: 'articles' | 'versions' | 'annotations',
    bad: Row,
    mended: Row,
    problem: string,
  ])[] = [
    ['articles', { zzz: 1 }, {}, 'articles[0]: json.invalid.unknown-key'],
    [
      'articles',
      { direction: 'sideways' },
      { direction: 'ltr' },
      'articles[0].direction: json.invalid.choice',
    ],
    ['articles', { language: 'odd one' }, { language: 'und' }, 'articles[0].language: json.invalid.language'],
    [
      'articles',
      { publishedAt: 'soon' },
      { publishedAt: null },
      'articles[0].publishedAt: json.invalid.date',
    ],
    ['articles', { url: 'javascript:alert(1)' }, { url: null }, 'articles[0].url: json.invalid.link'],
    [
      'articles',
      { title: 'x'.repeat(200_000) },
      { title: 'x'.repeat(2000) },
      'articles[0].title: json.invalid.too-big',
    ],
    ['articles', { title: undefined }, { title: TEXT }, 'articles[0].title: json.invalid.absent'],
    ['articles', { tags: ['a', 3] }, { tags: ['a'] }, 'articles[0].tags[1]: json.invalid.text'],
    [
      'articles',
      { updatedAt: '12.10.2026' },
      { updatedAt: at },
      'articles[0].updatedAt: json.invalid.timestamp',
    ],
    ['articles', { createdBy: 'no id' }, { createdBy: 'unknown' }, 'articles[0].createdBy: json.invalid.id'],
    [
      'versions',
      { retrievedAt: 'then' },
      { retrievedAt: at },
      'versions[0].retrievedAt: json.invalid.timestamp',
    ],
    [
      'versions',
      written(paragraph(TEXT, [evil, bold])),
      written(paragraph(TEXT, [bold])),
      'versions[0].document.content[0].content[0].marks[0].attrs.href: json.invalid.link',
    ],
    [
      'versions',
      written({ type: 'hologram', content: [] }),
      written(paragraph(TEXT)),
      'versions[0].document.content[0].type: json.invalid.variant',
    ],
    ['annotations', { zzz: 1 }, {}, 'annotations[0]: json.invalid.unknown-key'],
  ];
  it.each(fields)(
    'loses only the field that is bad, and all that hangs on it stays: %s %j',
    async (list, bad, mended, problem) => {
      const good = file();
      const [row] = good[list];
      const damaged = { ...good, [list]: [{ ...row, ...bad }] };
      const { records, problems } = await parse(JSON.stringify(damaged));
      const { sha256: _, ...expected } = { ...row, ...mended };
      expect(records[list]?.[0]).toMatchObject(expected);
      expect(records.annotations).toHaveLength(1);
      expect(await problemsOf(damaged)).toEqual([problem]);
      expect(problems.map(({ effect }) => effect)).not.toContain('left-out');
      const { sha256: __, ...kept } = { sha256: '', ...records[list]?.[0] };
      expect(kept).toEqual(expected);
    },
  );

  it('is mended in many places at once', async () => {
    const good = file();
    const long = { type: 'link', attrs: { href: `javascript:${'x'.repeat(5000)}` } };
    const document = written(
      ...TEXT.split(' ').map((word) => paragraph(word, [long, { ...bold, size: 3 }, evil])),
    );
    const text = TEXT.replaceAll(' ', '\n');
    const version = { ...good.versions[0], ...document, text, number: 'one' };
    const article = { ...good.articles[0], url: 3, note: null, extra: {} };
    const { records } = await parse(
      JSON.stringify({ ...good, articles: [article], versions: [version], annotations: [] }),
    );
    expect(records.articles?.[0]).toMatchObject({ url: null, note: '' });
    expect(records.versions?.[0]).toMatchObject(
      written(...TEXT.split(' ').map((word) => paragraph(word, [bold]))),
    );
  });

  it('is moved to its words, and waits for a yes or no, when they stand elsewhere', async () => {
    const moved = { ...file(), annotations: [note('n', [{ ...span(44, 56), start: 2, end: 14 }])] };
    const { records } = await parse(JSON.stringify(moved));
    expect(records.annotations?.[0]).toMatchObject({
      reviewState: 'waiting',
      spans: [{ start: 44, end: 56 }],
    });
    expect(await problemsOf(moved)).toEqual(['annotations[0].spans: json.problem.quote-moved']);
  });

  it.each([
    ['reversed', { start: 56, end: 44 }],
    ['negative', { start: -12, end: 0 }],
    ['far behind the text', { start: 4000, end: 4012 }],
    ['no numbers', { start: 'x', end: null }],
    ['of another length than its words', { start: 44, end: 50 }],
    ['with long surroundings', { start: 0, end: 12, prefix: TEXT.slice(2, 44), suffix: 'x'.repeat(500) }],
  ])('is found by its words when its offsets are %s', async (_, offsets) => {
    const damaged = { ...file(), annotations: [note('n', [{ ...span(44, 56), ...offsets }])] };
    const { records } = await parse(JSON.stringify(damaged));
    expect(records.annotations?.[0]?.spans).toEqual([span(44, 56)]);
  });

  it('keeps its text when its structure says other words', async () => {
    const good = file();
    const other = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Other' }] }],
    };
    const { records } = await parse(
      JSON.stringify({ ...good, versions: [{ ...good.versions[0], document: other }] }),
    );
    expect(records.versions?.[0]?.text).toBe(TEXT);
    expect(JSON.stringify(records.versions?.[0]?.document)).toContain(TEXT);
    expect(records.annotations).toHaveLength(1);
  });

  it('is freed of a link to what is not there', async () => {
    const mention = { ...note('m', [span(0, 8)]), kind: 'entity-mention', body: { entityId: 'gone' } };
    const { records } = await parse(JSON.stringify({ ...file(), annotations: [mention] }));
    expect(records.annotations?.[0]?.body).toEqual({ entityId: null });
  });
});

describe('words that are not where their annotation says', () => {
  const quoted = (exact: string, prefix = '', suffix = '') => ({
    ...{ versionId: 'v', start: 0, end: exact.length, exact, prefix, suffix },
  });

  async function placementOf(exact: string) {
    const damaged = { ...file(), annotations: [note('n', [quoted(exact)]), note('m', [span(44, 56)])] };
    const { records } = await parse(JSON.stringify(damaged));
    const [placement] = records.placements ?? [];
    const [annotation] = records.annotations ?? [];
    const quotes = records.versions?.find(({ id }) => id === annotation?.spans[0]?.versionId);
    return { damaged, records, placement, annotation, quotes };
  }

  it('are kept as a question with the places that may be meant, when they stand several times', async () => {
    const { damaged, records, placement, annotation, quotes } = await placementOf('has doub');
    expect(await problemsOf(damaged)).toEqual(['annotations[0].spans: json.problem.quote-in-doubt']);
    expect(placement).toMatchObject({
      ...{ annotationId: 'n', versionId: 'v', status: 'uncertain', spans: [], answer: null },
      parts: [{ reason: 'stands-several-times' }],
    });
    const places = placement?.parts[0]?.candidates.map(({ start, end }) => TEXT.slice(start, end));
    expect(places).toEqual(['has doub', 'has doub']);
    expect(annotation?.spans).toMatchObject([{ exact: 'has doub', versionId: placement?.fromVersionId }]);
    expect(quotes).toMatchObject({
      number: 0,
      text: 'has doub',
      origin: { way: 'quotes' },
      facts: { title: 'Costs' },
    });
    expect(records.articles?.[0]?.currentVersionId).toBe('v');
  });

  it('are kept and listed as not found when nothing is like them', async () => {
    const { damaged, placement, annotation } = await placementOf('A bakery sells bread');
    expect(await problemsOf(damaged)).toEqual(['annotations[0].spans: json.problem.quote-not-found']);
    expect(placement).toMatchObject({ status: 'orphaned', spans: [], parts: [{ candidates: [] }] });
    expect(annotation?.spans[0]?.exact).toBe('A bakery sells bread');
  });

  it('are kept in the same records each time, which are sound by themselves', async () => {
    const { damaged, records } = await placementOf('A bakery\nsells bread');
    const again = await parse(JSON.stringify(damaged));
    expect(again.records).toEqual(records);
    const written = await parse([...serializeRecords(records)].join(''));
    expect(written.problems).toEqual([]);
    const byId = ({ versions = [], ...others }: typeof records) => ({
      ...others,
      versions: [...versions].sort((a, b) => (a.id < b.id ? -1 : 1)),
    });
    expect(byId(written.records)).toEqual(byId(records));
  });

  it('stay one annotation when only some of its stretches are lost', async () => {
    const spans = [span(0, 8), { ...quoted('A bakery sells bread'), start: 20, end: 40 }];
    const { records } = await parse(JSON.stringify({ ...file(), annotations: [note('n', spans)] }));
    expect(records.annotations?.[0]?.spans.map(({ exact }) => exact)).toEqual([
      'The cost',
      'A bakery sells bread',
    ]);
    expect(records.placements?.[0]).toMatchObject({
      status: 'uncertain',
      parts: [
        { status: 'exact', candidates: [{ start: 0, end: 8 }] },
        { status: 'orphaned', candidates: [] },
      ],
    });
  });
});

describe('a placement', () => {
  const NOW = 'Since spring the cost has doubled, they say. Nobody asked.';
  const second = { ...(file().versions[0] ?? {}), id: 'w', number: 2, text: NOW, document: paragraphs(NOW) };
  function paragraphs(text: string) {
    return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  }
  const there = { ...span(44, 56), versionId: 'w', start: 45, end: 57, prefix: '', suffix: '' };
  const part = { status: 'exact', score: 1, reason: 'same-words', candidates: [], near: null };
  const placement = (change: object) => ({
    ...{ ...base('p'), articleId: 'a', annotationId: 'n', versionId: 'w', fromVersionId: 'v' },
    ...{ status: 'exact', spans: [there], parts: [part] },
    ...{ answer: 'kept', answeredBy: 'me', answeredAt: at, ...change },
  });
  const withPlacements = (...placements: object[]) => {
    const good = file();
    const [article] = good.articles;
    return {
      ...{ ...good, versions: [...good.versions, second], placements },
      articles: [{ ...article, currentVersionId: 'w' }],
    };
  };

  it('comes in as it is when its words stand where it says', async () => {
    const { records } = await parse(JSON.stringify(withPlacements(placement({}))));
    expect(records.placements).toEqual([placement({})]);
    expect(await problemsOf(withPlacements(placement({})))).toEqual([]);
  });

  it('whose words stand elsewhere is in doubt, and nobody has answered it', async () => {
    const damaged = withPlacements(placement({ spans: [{ ...there, start: 3, end: 15 }] }));
    const { records } = await parse(JSON.stringify(damaged));
    expect(records.placements).toMatchObject([
      { status: 'uncertain', spans: [], answer: null, answeredBy: null },
    ]);
    expect(await problemsOf(damaged)).toEqual(['placements[0].spans: json.problem.place-in-doubt']);
  });

  it('loses places that lie outside of the text', async () => {
    const candidates = [
      { start: 3, end: 15, score: 0.9 },
      { start: 3, end: 4000, score: 0.8 },
    ];
    const parts = [{ ...part, status: 'uncertain', candidates, near: 4000 }];
    const nobody = { answer: null, answeredBy: null, answeredAt: null };
    const damaged = withPlacements(placement({ status: 'uncertain', spans: [], parts, ...nobody }));
    const { records } = await parse(JSON.stringify(damaged));
    expect(records.placements?.[0]?.parts).toEqual([
      { ...parts[0], candidates: candidates.slice(0, 1), near: null },
    ]);
    expect(await problemsOf(damaged)).toEqual(['placements[0].parts: json.problem.place-outside']);
  });

  it.each([
    [
      'on the version that the words were marked on',
      { versionId: 'v', spans: [span(44, 56)] },
      'placed-at-home',
    ],
    ['of an annotation that is not there', { annotationId: 'gone' }, 'missing'],
    ['of another article', { articleId: 'b' }, 'other-article'],
  ])('%s is left out', async (_, change, problem) => {
    const damaged = withPlacements(placement(change));
    const other = {
      ...damaged,
      articles: [...damaged.articles, { ...damaged.articles[0], id: 'b', currentVersionId: 'x' }],
    };
    const third = { ...second, id: 'x', articleId: 'b', number: 1 };
    const { records, problems } = await parse(
      JSON.stringify({ ...other, versions: [...other.versions, third] }),
    );
    expect(records.placements ?? []).toEqual([]);
    expect(problems.map(({ message }) => message.key)).toContain(`json.problem.${problem}`);
  });

  it.each([
    [['p', '2026-10-12'], ['q', '2026-10-13'], 'q'],
    [['p', '2026-10-13'], ['q', '2026-10-12'], 'p'],
  ])('of two for the same words and version the later one counts: %s, %s', async (one, other, kept) => {
    const rows = [one, other].map(([id, day]) => placement({ id, updatedAt: `${day}T09:30:00.000Z` }));
    const { records } = await parse(JSON.stringify(withPlacements(...rows)));
    expect(records.placements?.map(({ id }) => id)).toEqual([kept]);
    expect(await problemsOf(withPlacements(...rows))).toEqual([
      `placements[${kept === 'p' ? 1 : 0}]: json.problem.placed-twice`,
    ]);
  });
});
