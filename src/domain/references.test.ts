import { describe, expect, it } from 'vitest';
import type { TableName } from './record-types';
import { namedReferences, neededReferences, renameInRecord, withoutReference } from './references';
import { SEMEVAL_SET_ID } from './semeval-labels';

const base = { id: 'own', createdAt: '', updatedAt: '', createdBy: 'me' };
const technique = (labelSetId: string) => ({
  ...base,
  articleId: 'a',
  kind: 'technique',
  spans: [{ versionId: 'v' }, { versionId: 'w' }],
  body: { labelSetId, labelId: 'label', explanation: '' },
});
const source = { ...base, basedOn: ['s1', 's2', 's3'] };

const placed = (found: ReturnType<typeof neededReferences>) =>
  found.map(({ field, table, id }) => `${field} ${table}/${id}`);

describe('references', () => {
  it.each<[string, TableName, typeof base, string[], string[]]>([
    [
      'of a technique',
      'annotations',
      technique('set'),
      ['articleId articles/a', 'spans[0].versionId versions/v', 'spans[1].versionId versions/w'],
      ['body.labelSetId labelSets/set'],
    ],
    [
      'of a technique of the shipped set',
      'annotations',
      technique(SEMEVAL_SET_ID),
      ['articleId articles/a', 'spans[0].versionId versions/v', 'spans[1].versionId versions/w'],
      [],
    ],
    [
      'of a source',
      'sources',
      source,
      [],
      ['basedOn[0] sources/s1', 'basedOn[1] sources/s2', 'basedOn[2] sources/s3'],
    ],
  ])('%s are those it needs and those it names', (_, table, row, needed, named) => {
    expect(placed(neededReferences(table, row))).toEqual(needed);
    expect(placed(namedReferences(table, row))).toEqual(named);
  });

  it('are taken out one at a time, with what means nothing without them', () => {
    const [, second] = namedReferences('sources', source);
    const [set] = namedReferences('annotations', technique('set'));
    expect(second && withoutReference(source, second)).toEqual({ ...source, basedOn: ['s1', 's3'] });
    expect(set && withoutReference(technique('set'), set)).toEqual({
      ...technique('set'),
      body: { labelSetId: null, labelId: null, explanation: '' },
    });
  });

  it('are renamed together with the record; two of a list that become one stand once', () => {
    const rename = (table: TableName, id: string) =>
      table === 'versions' || id === 'own' ? `new-${id}` : id;
    expect(renameInRecord('annotations', technique('set'), rename)).toEqual({
      ...technique('set'),
      id: 'new-own',
      spans: [{ versionId: 'new-v' }, { versionId: 'new-w' }],
    });
    const joined = renameInRecord('sources', source, (_, id) => (id === 's3' ? 's1' : id));
    expect(joined.basedOn).toEqual(['s1', 's2']);
  });
});
