import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANDMARKS, landmark } from './landmarks';

it('are spelled out nowhere else in the code, tests and stylesheets aside', () => {
  const attributes = LANDMARKS.flatMap((name) => Object.keys(landmark(name)));
  const spelled = new RegExp(`(${attributes.join('|')})(?![a-z-])`);
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && file !== 'ui/landmarks.ts',
  );
  // The report for readers is a page of its own, with attributes of its own.
  const found = files.filter(
    (file) => !file.startsWith('formats/') && spelled.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
