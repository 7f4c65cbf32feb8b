import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRedthreadJson } from './parse';

const guide = readFileSync('docs/JSON.md', 'utf8');

it('reads the example of the guide without a problem', async () => {
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  const { records, problems } = await parseRedthreadJson(new TextEncoder().encode(example));
  expect(problems).toEqual([]);
  expect(records.evidence).toHaveLength(1);
});

it('has a sentence for every problem', () => {
  const sources = [
    'check-placement',
    'check-references',
    'check-value',
    'check-versions',
    'describe-issue',
    'parse',
    'read-records',
  ];
  const code = sources.map((name) => readFileSync(`src/formats/redthread-json/${name}.ts`, 'utf8')).join('');
  const used = new Set([...code.matchAll(/'(json\.(?:problem|invalid)\.[\w-]+)'/g)].map(([, key]) => key));
  const messages = readFileSync('src/i18n/en/problems.ts', 'utf8');
  const told = [...messages.matchAll(/'(json\.(?:problem|invalid)\.[\w-]+)':/g)].map(([, key]) => key);
  expect([...used].sort()).toEqual(told.sort());
});
