import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../anchoring/text-blocks';
import type { SerializeContext } from '../format';
import { anyDocument, anyLibrary, anyText } from '../redthread-json/library.arbitrary';
import { cutPieces } from './cut-pieces';
import { html, joinApart, linkTo } from './html';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style';
import { reportHtml } from './report-html';

const context: SerializeContext = {
  language: 'en',
  direction: 'ltr',
  t: (key, values) => [key, ...Object.values(values ?? {})].join(' '),
  number: String,
  looseDate: (iso) => iso ?? '',
};

/** The names of all tags in order, closing ones with a slash. Throws for markup that is not well formed. */
function tagsOf(markup: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [whole, slash, name = ''] of markup.matchAll(
    /<(\/?)([a-zA-Z!][\w!]*)(?:\s+[\w:-]+(?:="[^"<>]*")?)*\s*\/?>/g,
  )) {
    tags.push(`${slash}${name}`);
    if (['!doctype', 'meta', 'br', 'hr', 'path'].includes(name) || whole.endsWith('/>')) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> stays open`);
  return tags;
}

const KNOWN = new Set(
  'a article bdi blockquote body br div em footer h1 h2 h3 head header hr html li main mark meta ol p path pre q s section span strong style sup svg title u ul !doctype'.split(
    ' ',
  ),
);

describe('the report', () => {
  it('holds nothing but its own tags and links, whatever stands in the records', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const { files } = reportHtml.serialize?.(library, context) ?? { files: [] };
        expect(files).toHaveLength(library.articles?.length ?? 0);
        for (const { content } of files) {
          const markup = String(content).replace(PAGE_STYLE, '');
          for (const tag of tagsOf(markup)) expect(KNOWN).toContain(tag.replace('/', ''));
          // Every < begins a tag that was counted, so no text has become markup.
          expect(markup.match(/</g)?.length).toBe(tagsOf(markup).length);
          for (const [, address] of markup.matchAll(/href="([^"]*)"/g))
            expect(address).toMatch(/^(#|https?:|mailto:)/i);
          expect(markup).not.toMatch(/<[^>]*\s(on\w+|style|src)=/i);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('numbers the claims in reading order, and links text and list both ways', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const { content } of reportHtml.serialize?.(library, context).files ?? []) {
          const numbers = [...String(content).matchAll(/<li id="claim-(\d+)"/g)].map(([, number]) => number);
          expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
          for (const number of numbers)
            expect(content).toContain(`id="ref-${number}" href="#claim-${number}"`);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  it('says nothing to readers of what is still to be filled in', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const { content } of reportHtml.serialize?.(library, context).files ?? [])
          expect(content).not.toContain('checkability.not-chosen');
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('keeps the words of a claim together on a page that runs the other way', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const { content } of reportHtml.serialize?.(library, { ...context, direction: 'rtl' }).files ??
          [])
          for (const [, words] of String(content).matchAll(
            /<p class="statement"><a [^>]*>\d+<\/a> (.*?)<\/p>/gs,
          ))
            expect(words).toMatch(/^<bdi>.*<\/bdi>$/s);
      }),
      { seed: 16, numRuns: 60 },
    );
  });

  it('allows its own style by hash, and so does the app that shows it', () => {
    expect(PAGE_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}`);
    expect(readFileSync('index.html', 'utf8')).toContain(`'${PAGE_STYLE_HASH}'`);
  });

  it('says what it leaves out', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const { losses } = reportHtml.serialize?.(library, context) ?? { losses: [] };
        const count = (key: string) =>
          losses
            .filter(({ message }) => message.key === key)
            .map(({ message }) => Number(message.values?.count))
            .reduce((sum, value) => sum + value, 0);
        const all = library.annotations ?? [];
        expect(count('report.loss.notes')).toBe(all.filter(({ kind }) => kind === 'note').length);
        expect(count('report.loss.waiting')).toBe(
          all.filter(({ kind, reviewState }) => kind !== 'note' && reviewState === 'waiting').length,
        );
      }),
      { seed: 13, numRuns: 60 },
    );
  });
});

describe('pieces of marked text', () => {
  it('make the text again, and each lies wholly inside or outside of every mark', () => {
    fc.assert(
      fc.property(
        anyDocument,
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }),
        (document, pairs) => {
          const [block] = document.content;
          if (block?.type !== 'paragraph') return;
          const text = canonicalText({ type: 'doc', content: [block] });
          const marks = pairs.map(([start, length]) => ({ start, end: start + length + 1 }));
          let at = 0;
          for (const piece of cutPieces(block, 0, marks)) {
            expect(piece.text).toBe(text.slice(at, at + piece.text.length));
            const end = at + piece.text.length;
            expect(new Set(piece.marks)).toEqual(
              new Set(marks.filter((mark) => mark.start <= at && mark.end >= end)),
            );
            at = end;
          }
          expect(at).toBe(text.length);
        },
      ),
      { seed: 14, numRuns: 200 },
    );
  });
});

describe('markup', () => {
  it('sets the parts of a line apart', () => {
    expect(joinApart(['<a>', 'b'], ' · ').markup).toBe('<bdi>&lt;a&gt;</bdi> · <bdi>b</bdi>');
    expect(joinApart([], ', ').markup).toBe('');
  });

  it('never lets a text out of its place', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        expect(markup.match(/[<>"]/g)).toHaveLength(6);
      }),
      { seed: 15 },
    );
  });

  it.each(['javascript:alert(1)', ' https://a.example', 'data:text/html,x', 'https://a b'])(
    'makes no link of %j',
    (address) => {
      expect(linkTo(address, 'x').markup).toBe('x');
    },
  );
});
