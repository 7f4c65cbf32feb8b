import { expect, it } from 'vitest';
import { createFileName } from './file-name';

it.each([
  ['The minister has already given up', 'the-minister-has-already-given-up.html'],
  ['تخلى الوزير عن الجسر', 'تخلى-الوزير-عن-الجسر.html'],
  ['../../etc/passwd\u0000', 'etc-passwd.html'],
  ['CON', 'article.html'],
  ['🧵 <?>', 'article.html'],
  ['', 'article.html'],
  [`${'word '.repeat(30)}`, `${'word-'.repeat(12).slice(0, -1)}.html`],
  ['x'.repeat(300), `${'x'.repeat(60)}.html`],
])('makes a safe and speaking file name of %j', (title, name) => {
  expect(createFileName(title, 'article', '.html')).toBe(name);
});
