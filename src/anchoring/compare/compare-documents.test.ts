import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDocument, DocumentBlock } from '../../domain/document';
import { placeAnnotations } from '../place-annotations';
import { canonicalText } from '../text-blocks';
import type { BlockChange, DocumentComparison } from './block-change';
import { createChangeIndex } from './change-index';
import { compareDocuments } from './compare-documents';
import { showRuns } from './show-runs.fixture';

const paragraph = (text: string): DocumentBlock => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});
const heading = (text: string, level = 2): DocumentBlock => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});
const doc = (...content: readonly (string | DocumentBlock)[]): ArticleDocument => ({
  type: 'doc',
  content: content.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
});

/** Each row but those that are the same: kind, blocks, words. */
function show({ blocks }: DocumentComparison): string[] {
  const place = (block: BlockChange) => {
    const { old, now } = block;
    const before = old === null ? '' : old.first === old.last ? `${old.first}` : `${old.first}-${old.last}`;
    return `${before}>${now === null ? '' : now.first}`;
  };
  return blocks
    .filter(({ kind }) => kind !== 'same')
    .map((block) => `${block.kind} ${place(block)} ${'runs' in block ? showRuns(block.runs) : ''}`.trim());
}

const BOATS = 'The harbour board said on Monday that two new boats would be built in the yard at Kelham.';
const PILOTS = 'None of the pilots who take the ships through the narrow channel had been asked beforehand.';
const COST = 'What it costs is known to nobody, and the treasurer of the town would not answer our letters.';
const STORM =
  'During the storm of last winter the old ferry broke its moorings and drifted as far as Eastrey.';
const VOTE = 'The council votes on the plan in March. Its members have seen no drawing of the boats so far.';

describe('two documents compared', () => {
  it('are the same when nothing changed', () => {
    const comparison = compareDocuments(doc(BOATS, PILOTS), doc(BOATS, PILOTS));
    expect(comparison).toMatchObject({ changes: [], extent: null, keptShare: 1 });
    expect(comparison.blocks.map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('say which words changed, and put what was taken out where it stood', () => {
    const comparison = compareDocuments(
      doc(BOATS, PILOTS, COST, VOTE),
      doc(BOATS.replace('two', 'four'), COST, STORM, VOTE),
    );
    expect(show(comparison)).toEqual([
      `changed 0>0 ${BOATS.replace('two', '[-two-]{+four+}')}`,
      `removed 1> [-${PILOTS}-]`,
      `added >2 {+${STORM}+}`,
    ]);
    expect(comparison.changes).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
    expect(comparison.extent).toBe('words');
  });

  it('take what went out and what came in beside it for one change', () => {
    const { blocks, changes } = compareDocuments(doc(BOATS, PILOTS, VOTE), doc(BOATS, STORM, COST, VOTE));
    expect(blocks.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'added', 'same']);
    expect(changes).toEqual([{ from: 1, to: 4 }]);
  });

  it('show a moved paragraph where it stands now, and where it stood', () => {
    const comparison = compareDocuments(
      doc(BOATS, PILOTS, COST, STORM, VOTE),
      doc(BOATS, COST, STORM, PILOTS.replace('narrow', 'shallow'), VOTE),
    );
    expect(show(comparison)).toEqual([
      'moved-away 1>3',
      `moved 1>3 ${PILOTS.replace('narrow', '[-narrow-]{+shallow+}')}`,
    ]);
    expect(comparison.changes).toEqual([{ from: 4, to: 5 }]);
  });

  it('show a paragraph that was split, part by part', () => {
    const [first, second] = [
      'The council votes on the plan in March.',
      'Its members have seen no drawing so far.',
    ];
    const comparison = compareDocuments(doc(BOATS, `${first} ${second}`), doc(BOATS, first, second));
    expect(show(comparison)).toEqual([`changed 1>1 ${first}[- -]t`, `changed 1>2 ${second}`]);
    expect(comparison.changes).toEqual([{ from: 1, to: 3 }]);
    expect(comparison.blocks[2]).toMatchObject({
      extent: 'break',
      old: { range: { start: BOATS.length + 1 + first.length + 1 } },
    });
  });

  it('show paragraphs that became one', () => {
    const [first, second] = [
      'The council votes on the plan in March.',
      'Its members have seen no drawing so far.',
    ];
    const comparison = compareDocuments(doc(BOATS, first, second), doc(BOATS, `${first} ${second}`));
    expect(show(comparison)).toEqual([`changed 1-2>1 ${first}[-\n-]b{+ +}b${second}`]);
  });

  it('say when a block became something else, or its links and emphasis changed', () => {
    const link = (href: string): DocumentBlock => ({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'See ' },
        { type: 'text', text: 'the plan', marks: [{ type: 'link', attrs: { href } }] },
        { type: 'text', text: ' of the board.', marks: [{ type: 'bold' }] },
      ],
    });
    const { blocks, extent } = compareDocuments(
      doc('The boats', BOATS, link('https://example.org/one')),
      doc(heading('The boats'), BOATS, link('https://example.org/two')),
    );
    expect(blocks[0]).toMatchObject({
      kind: 'changed',
      extent: 'form',
      oldForm: { type: 'paragraph' },
      newForm: { type: 'heading', level: 2 },
    });
    const at = 'The boats'.length + BOATS.length + 2 + 4;
    expect(blocks[2]).toMatchObject({
      kind: 'changed',
      extent: 'format',
      formatChanges: [
        {
          old: { start: at, end: at + 8 },
          now: { start: at, end: at + 8 },
          added: [{ type: 'link', attrs: { href: 'https://example.org/two' } }],
          removed: [{ type: 'link', attrs: { href: 'https://example.org/one' } }],
        },
      ],
    });
    expect(extent).toBe('form');
  });

  it('say when a rule came or went, not when what stood behind it did', () => {
    const rule: DocumentBlock = { type: 'horizontalRule' };
    expect(compareDocuments(doc(BOATS, PILOTS), doc(BOATS, rule, PILOTS)).blocks[1]).toMatchObject({
      kind: 'changed',
      extent: 'form',
      newForm: { isAfterRule: true },
    });
    expect(show(compareDocuments(doc(BOATS, rule, PILOTS, COST), doc(BOATS, rule, COST)))).toEqual([
      `removed 1> [-${PILOTS}-]`,
    ]);
  });

  it('match empty paragraphs that stayed', () => {
    const comparison = compareDocuments(doc(BOATS, '', PILOTS, ''), doc(BOATS, '', PILOTS, '', ''));
    expect(show(comparison)).toEqual(['added >4']);
    expect(comparison.extent).toBe('break');
  });

  it('come of nothing, or to nothing', () => {
    expect(show(compareDocuments(doc(''), doc(BOATS)))).toEqual(['removed 0>', `added >0 {+${BOATS}+}`]);
    expect(show(compareDocuments(doc(BOATS), doc('')))).toEqual([`removed 0> [-${BOATS}-]`, 'added >0']);
    expect(compareDocuments(doc(''), doc(''))).toMatchObject({ extent: null, keptShare: 1, changes: [] });
  });

  it('are wholly other words when nothing stayed', () => {
    const comparison = compareDocuments(
      doc(BOATS, PILOTS),
      doc('Der Rat hat gestern getagt.', 'Beschlossen wurde nichts.'),
    );
    // As much as there was: paragraph by paragraph.
    expect(comparison.blocks.map(({ kind }) => kind)).toEqual(['removed', 'added', 'removed', 'added']);
    expect(comparison.changes).toHaveLength(1);
    expect(comparison.keptShare).toBeLessThan(0.1);
  });
});

const sentence = fc.constantFrom(
  ...BOATS.split(', '),
  ...PILOTS.split('. '),
  COST,
  STORM,
  ...VOTE.split(' Its'),
  'قال الوزير إن الجسر سيغلق يوم الاثنين.',
  '市长说这座桥将于周一关闭。',
  'Die Fähre fährt.',
  'Yes.',
  '***',
  ' ',
);
const block = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(sentence, { maxLength: 4 }).map((sentences) => paragraph(sentences.join(' '))),
  },
  { weight: 1, arbitrary: sentence.map((text) => heading(text)) },
  {
    weight: 1,
    arbitrary: sentence.map(
      (text): DocumentBlock => ({ type: 'blockquote', content: [paragraph(text), paragraph('')] }),
    ),
  },
  { weight: 1, arbitrary: fc.constant<DocumentBlock>({ type: 'horizontalRule' }) },
);
const blocksOf = fc.array(block, { maxLength: 9 });
const documents = fc
  .oneof(
    fc.tuple(blocksOf, blocksOf),
    fc.tuple(blocksOf, blocksOf, blocksOf, blocksOf).map(([head, out, into, tail]) => [
      [...head, ...out, ...tail],
      [...head, ...into, ...tail],
    ]),
    fc.tuple(blocksOf, blocksOf, blocksOf).map(([head, one, two]) => [
      [...head, ...one, ...two],
      [...head, ...two, ...one],
    ]),
  )
  .map(
    ([before = [], after = []]) =>
      [
        { type: 'doc', content: [paragraph('Top.'), ...before] } as const,
        { type: 'doc', content: [...after, paragraph('End.')] } as const,
      ] as const,
  );

/** Puts parts of one text together again: beside each other, or with the line feed between two blocks. */
function assemble(
  parts: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let whole = '';
  for (const { start, text } of parts) {
    if (start === whole.length + 1) whole += '\n';
    expect(start).toBe(whole.length);
    whole += text;
  }
  return whole;
}

describe('whatever two documents are', () => {
  it('the rows are all of both, and so are the runs in them', () => {
    fc.assert(
      fc.property(documents, ([before, after]) => {
        const { blocks, changes } = compareDocuments(before, after);
        const [oldParts, newParts] = [[], []] as { start: number; end: number; text: string }[][];
        for (const row of blocks) {
          if (row.kind === 'moved-away') continue;
          const textOf = (without: string) =>
            row.runs
              .filter(({ kind }) => kind !== without)
              .map(({ text }) => text)
              .join('');
          if (row.old !== null) oldParts?.push({ ...row.old.range, text: textOf('added') });
          if (row.now !== null) newParts?.push({ ...row.now.range, text: textOf('removed') });
        }
        oldParts?.sort((one, other) => one.start - other.start || one.end - other.end);
        expect(assemble(oldParts ?? [])).toBe(canonicalText(before));
        expect(assemble(newParts ?? [])).toBe(canonicalText(after));
        const stops = changes.flatMap(({ from, to }) => blocks.slice(from, to));
        expect(stops.length).toBe(
          blocks.filter(({ kind }) => kind !== 'same' && kind !== 'moved-away').length,
        );
      }),
      { seed: 30_261, numRuns: 300 },
    );
  });

  it('a document beside itself is the same', () => {
    fc.assert(
      fc.property(blocksOf, (content) => {
        const one: ArticleDocument = { type: 'doc', content: [paragraph('Top.'), ...content] };
        expect(compareDocuments(one, structuredClone(one))).toMatchObject({
          changes: [],
          extent: null,
          keptShare: 1,
        });
      }),
      { seed: 30_262, numRuns: 200 },
    );
  });

  it('a change backwards is the change turned round', () => {
    /** A paragraph of which no word stands anywhere else. */
    const own = (name: string) => Array.from({ length: 12 }, (_, index) => `${name}${'abcdefghijkl'[index]}`);
    const fates = fc.array(fc.constantFrom('stays', 'goes', 'comes', 'changes', 'loses', 'gains'), {
      minLength: 1,
      maxLength: 8,
    });
    const turned = (line: string) =>
      line
        .replace(/\[-(.*?)-\]\{\+(.*?)\+\}/g, '[-$2-]{|$1|}')
        .replace(/\[-([^-]*)-\](?!\{\|)|\{\+(.*?)\+\}/g, (_whole, out, into) =>
          out === undefined ? `[-${into}-]` : `{+${out}+}`,
        )
        .replace(/\{\|(.*?)\|\}/g, '{+$1+}')
        .replace(
          /^(\w+) (\d*)>(\d*)/,
          (_whole, kind, from, to) =>
            `${{ added: 'removed', removed: 'added' }[String(kind)] ?? kind} ${to}>${from}`,
        );
    fc.assert(
      fc.property(fates, (list) => {
        const [before, after]: [string[], string[]] = [[own('top').join(' ')], [own('top').join(' ')]];
        for (const [index, fate] of list.entries()) {
          const words = own('qwertzui'.charAt(index));
          const other = [...words];
          if (fate === 'changes') other[5] = `new${index}`;
          if (fate === 'loses') other.splice(4, 3);
          if (fate === 'gains') other.splice(6, 0, `more${'abcdefgh'[index]}`);
          if (fate !== 'comes') before.push(words.join(' '));
          if (fate !== 'goes') after.push(other.join(' '));
        }
        const forth = show(compareDocuments(doc(...before), doc(...after)));
        const back = show(compareDocuments(doc(...after), doc(...before)));
        expect([...back].sort()).toEqual(forth.map(turned).sort());
      }),
      { seed: 30_263, numRuns: 150 },
    );
  });

  it('one paragraph that moves is the one that moved', () => {
    const own = (name: string) =>
      Array.from({ length: 14 }, (_, index) => `${name}${'abcdefghijklmn'[index]}`).join(' ');
    const texts = Array.from('qwertzuiop', own);
    const place = fc.integer({ min: 0, max: texts.length - 1 });
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(Math.abs(from - to) > 1);
        const after = texts.filter((_text, index) => index !== from);
        after.splice(to, 0, texts[from] ?? '');
        const comparison = compareDocuments(doc(...texts), doc(...after));
        expect(show(comparison).sort()).toEqual([
          `moved ${from}>${to} ${texts[from]}`,
          `moved-away ${from}>${to}`,
        ]);
      }),
      { seed: 30_264, numRuns: 40 },
    );
  });

  it('what is said of a paragraph is what becomes of an annotation of it', () => {
    const own = (name: string) =>
      Array.from({ length: 16 }, (_, index) => `${name}${'abcdefghijklmnop'[index]}`);
    const fates = fc.array(fc.constantFrom('stays', 'goes', 'changes', 'loses', 'gains', 'moves'), {
      minLength: 2,
      maxLength: 8,
    });
    const kindsOf: Record<string, readonly string[]> = {
      exact: ['same', 'moved'],
      moved: ['same', 'moved'],
      edited: ['changed', 'moved'],
      orphaned: ['removed'],
      // A person is asked whether it is another one.
      uncertain: ['changed', 'moved', 'removed'],
    };
    fc.assert(
      fc.property(fates, (list) => {
        const [before, after, late]: [string[], string[], string[]] = [
          [own('top').join(' ')],
          [own('top').join(' ')],
          [],
        ];
        for (const [index, fate] of list.entries()) {
          const words = own('qwertzui'.charAt(index));
          before.push(words.join(' '));
          if (fate === 'changes') words[5] = `new${index}`;
          if (fate === 'loses') words.splice(4, 3);
          if (fate === 'gains') words.splice(6, 0, 'more');
          if (fate === 'moves') late.push(words.join(' '));
          else if (fate !== 'goes') after.push(words.join(' '));
        }
        after.push(...late);
        const comparison = compareDocuments(doc(...before), doc(...after));
        const index = createChangeIndex(comparison);
        let start = 0;
        const spans = before.map((text) => {
          const span = { start, end: start + text.length };
          start += text.length + 1;
          return span;
        });
        for (const [at, { status }] of placeAnnotations(
          before.join('\n'),
          after.join('\n'),
          spans,
        ).entries()) {
          const row = comparison.blocks[index.rowAt('old', spans[at] ?? { start: 0, end: 0 })];
          expect(kindsOf[status]).toContain(row?.kind);
          if (row?.kind === 'moved')
            expect(row.isChanged).toBe(status === 'edited' || status === 'uncertain');
        }
      }),
      { seed: 30_265, numRuns: 150 },
    );
  });
});
