import { expect, it } from 'vitest';
import type {
  ChangeFact,
  ParagraphFate,
  Replacement,
  ReplacementKind,
} from '../../anchoring/compare/change-fact';
import type { MetadataField } from '../../anchoring/compare/compare-metadata';
import { metadataFields } from '../../domain/article';
import { englishTranslator } from '../../i18n/english-translator.fixture';
import { factLine, factWords } from './fact-words';

const NOWHERE = { start: 0, end: 0 };
const replacement = (kind: ReplacementKind, old: string, now: string, times = 1): ChangeFact => ({
  kind,
  ...({
    old,
    now,
    times,
    oldRange: NOWHERE,
    newRange: NOWHERE,
    oldContext: old,
    newContext: now,
    isQuoted: false,
  } satisfies Replacement),
});
const say = (fact: ChangeFact) => factWords(fact, englishTranslator);

it.each([
  ['figure', 'the figure two became four'],
  ['date', 'the date two became four'],
  ['name', 'the name two became four'],
  ['quotation', 'in a quotation “two” became “four”'],
  ['word', '“two” became “four”'],
  ['negated', 'now denied: “four”'],
  ['affirmed', 'no longer denied: “two”'],
  ['hedged', 'now less certain: “four”'],
  ['unhedged', 'now more certain: “two” taken out'],
] as const)('says what was replaced: %s', (kind, words) => {
  expect(say(replacement(kind, 'two', 'four'))).toBe(words);
  expect(say(replacement(kind, 'two', 'four', 3))).toBe(`${words} (3 times)`);
});

it.each([
  ['removed', '1 paragraph removed', '2 paragraphs removed'],
  ['added', '1 paragraph added', '2 paragraphs added'],
  ['replaced', '1 paragraph replaced', '2 paragraphs replaced'],
  ['moved', '1 paragraph moved', '2 paragraphs moved'],
  ['changed', '1 paragraph reworded', '2 paragraphs reworded'],
  ['split', '1 paragraph split', '2 paragraphs split'],
  ['joined', 'paragraphs joined', 'paragraphs joined in 2 places'],
] satisfies [ParagraphFate, string, string][])('counts paragraphs: %s', (fate, one, two) => {
  expect(say({ kind: 'paragraphs', fate, count: 1 })).toBe(one);
  expect(say({ kind: 'paragraphs', fate, count: 2 })).toBe(two);
});

it.each([
  ['punctuation', 'only signs changed'],
  ['break', 'only the breaks between lines or paragraphs changed'],
  ['typography', 'only the way quotation marks, dashes or spaces are typed changed'],
  ['form', 'only headings, lists or the like changed'],
  ['format', 'only links or emphasis changed'],
] as const)('says that nothing changed that goes further: %s', (extent, words) => {
  expect(say({ kind: 'only', extent })).toBe(words);
});

it('has words for the headline, for a text written anew, and for every field', () => {
  expect(say({ kind: 'headline', old: 'a', now: 'b', runs: [] })).toBe('headline reworded');
  expect(say({ kind: 'rewritten', keptShare: 0.1 })).toBe('nearly all of it rewritten');
  // The keys of a record that has one for each field.
  const fields = Object.keys(metadataFields) as MetadataField[];
  const words = fields.map((field) => say({ kind: 'metadata', field }));
  expect(new Set(words).size).toBe(fields.length);
  for (const one of words) expect(one).toMatch(/^[a-z ]+ changed$/);
});

it('cuts long words, between characters', () => {
  expect(say(replacement('quotation', '𝒶'.repeat(80), 'now\n so'))).toBe(
    `in a quotation “${'𝒶'.repeat(47)}…” became “now so”`,
  );
});

it('makes one line of the most important, and says how many there are besides', () => {
  const facts: ChangeFact[] = [
    { kind: 'headline', old: 'a', now: 'b', runs: [] },
    replacement('figure', '41', '14'),
    { kind: 'paragraphs', fate: 'added', count: 2 },
  ];
  expect(factLine([], englishTranslator)).toBe('Nothing changed');
  expect(factLine(facts.slice(0, 1), englishTranslator)).toBe('headline reworded');
  const line = 'headline reworded, the figure 41 became 14, ';
  expect(factLine(facts, englishTranslator)).toBe(`${line}and 2 paragraphs added`);
  const more: ChangeFact[] = [...facts, { kind: 'metadata', field: 'byline' }];
  expect(factLine(more, englishTranslator)).toBe(`${line}2 paragraphs added, and 1 more change`);
});
