import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseRedthreadJson } from './parse';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

it('a file of before there were versions and placements is read, each record in its present shape', async () => {
  const bytes = fixture('ferry.json');
  expect(JSON.parse(bytes.toString())).toMatchObject({ recordVersions: { articles: 1, versions: 1 } });
  const { records, problems } = await parseRedthreadJson(bytes);
  expect(problems).toEqual([]);
  expect(records.articles?.map(({ modifiedAt }) => modifiedAt)).toEqual([null]);
  expect(records.versions?.map(({ facts }) => facts)).toEqual([null]);
  expect(records.annotations?.length).toBeGreaterThan(0);
  expect(records.placements).toBeUndefined();
});
