import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allMessages } from './all-messages.fixture';
import { en } from './en/en';
import { messagesNamedIn } from './named-messages.fixture';

it('every message is used by some part of the app', async () => {
  const isNamed = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('i18n/en/') && !path.includes('.test.'))
    .map((path) => messagesNamedIn(readFileSync(`src/${path}`, 'utf8')));
  const unused = Object.keys(await allMessages(en)).filter((key) => !isNamed.some((names) => names(key)));
  expect(unused).toEqual([]);
});
