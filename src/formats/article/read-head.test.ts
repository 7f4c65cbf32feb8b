import { expect, test } from 'vitest';
import type { DocumentBlock } from '../../domain/document';
import { blockText } from './block-text';
import { readHead } from './read-head';

const paragraph = (text: string): DocumentBlock => ({ type: 'paragraph', content: [{ type: 'text', text }] });

function read(...lines: readonly string[]) {
  const { facts, body } = readHead(lines.map(paragraph), {});
  return {
    title: facts.title?.value,
    byline: facts.byline?.value,
    publishedAt: facts.publishedAt?.value,
    text: body.map(blockText),
  };
}

test('title, byline and date are taken out of the text', () => {
  expect(read('Plant closes', 'By Ida Vale', '3 May 2026', 'The plant closed.', 'It was old.')).toEqual({
    title: 'Plant closes',
    byline: 'Ida Vale',
    publishedAt: '2026-05-03',
    text: ['The plant closed.', 'It was old.'],
  });
});

test('lines of the text stay in it, whatever they begin with', () => {
  const text = ['1500 jobs are to go', 'By Monday all machines had stopped', 'Von Berlin kam nichts'];
  expect(read('Plant closes', ...text)).toEqual({ title: 'Plant closes', text });
});

test('a second byline or date is of the text', () => {
  const { byline, text } = read('Plant closes', 'By Ida Vale', 'By Design', 'The plant closed.');
  expect(byline).toBe('Ida Vale');
  expect(text).toEqual(['By Design', 'The plant closed.']);
});

test('a text that begins with something without words still has a title', () => {
  const blocks: DocumentBlock[] = [
    { type: 'blockquote', content: [{ type: 'horizontalRule' }] },
    paragraph('Plant closes'),
    paragraph('The plant closed.'),
  ];
  expect(readHead(blocks, {}).facts.title?.value).toBe('Plant closes');
});
