import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/change';
import type { RowsByTable, TableName } from '../../domain/record-types';
import { planTakeIn, type TakeInPlan } from './take-in-records';

const EARLY = '2026-10-12T10:00:00.000Z';
const LATE = '2026-10-13T10:00:00.000Z';
const base = (id: string, updatedAt = EARLY) => ({ id, createdAt: EARLY, updatedAt, createdBy: 'me' });

/** An article with a claim, its evidence and a source; `tag` alters what is asked. */
function library(
  change: { readonly title?: string; readonly at?: string; readonly sha256?: string } = {},
): RowsByTable {
  const { title = 'Bridge', at = EARLY, sha256 = 'a' } = change;
  return {
    articles: [{ ...base('a', at), title, currentVersionId: 'v' }],
    versions: [{ ...base('v'), articleId: 'a', sha256 }],
    annotations: [{ ...base('c'), articleId: 'a', kind: 'claim', spans: [{ versionId: 'v' }], body: {} }],
    evidence: [{ ...base('e'), articleId: 'a', claimId: 'c', sourceId: 's' }],
    sources: [{ ...base('s'), basedOn: [], csl: { title: 'Annex' } }],
    settings: [base('settings')],
  } as unknown as RowsByTable;
}

function makeIds() {
  let next = 0;
  return () => `new-${++next}`;
}

function made(plan: TakeInPlan, table: TableName): Record<string, unknown>[] {
  return plan.edits
    .filter((edit) => edit.table === table && edit.before === null)
    .map((edit) => applyEdit(undefined, edit) as unknown as Record<string, unknown>);
}

describe('taking records in', () => {
  it('adds everything but settings where nothing is here', () => {
    const plan = planTakeIn(library(), {}, 'merge', makeIds());
    expect(plan.edits.map(({ table }) => table).sort()).toEqual([
      'annotations',
      'articles',
      'evidence',
      'sources',
      'versions',
    ]);
    expect(plan).toMatchObject({ articleIds: ['a'], known: 0, knownAndNewer: 0 });
  });

  it('does nothing when the same is here', () => {
    const plan = planTakeIn(library(), library(), 'merge', makeIds());
    expect(plan.edits).toEqual([]);
    expect(plan).toMatchObject({ articleIds: [], known: 1, knownAndNewer: 0 });
    expect(plan.counts.annotations).toEqual({ added: 0, updated: 0, unchanged: 1 });
  });

  it('merges by taking what was changed later, and only that', () => {
    const newer = library({ title: 'The bridge', at: LATE });
    const plan = planTakeIn(newer, library(), 'merge', makeIds());
    expect(plan.edits).toEqual([
      {
        table: 'articles',
        id: 'a',
        before: { title: 'Bridge', updatedAt: EARLY },
        after: { title: 'The bridge', updatedAt: LATE },
      },
    ]);
    expect(plan.knownAndNewer).toBe(1);
    expect(planTakeIn(library(), newer, 'merge', makeIds()).edits).toEqual([]);
  });

  it('leaves known articles alone when mine are kept', () => {
    const newer = library({ title: 'The bridge', at: LATE });
    const plan = planTakeIn(newer, library(), 'keep-mine', makeIds());
    expect(plan.edits).toEqual([]);
    expect(plan.knownAndNewer).toBe(1);
  });

  it('makes copies with new ids that refer to each other, and shares sources', () => {
    const plan = planTakeIn(library(), library(), 'copies', makeIds());
    const [article] = made(plan, 'articles');
    const [version] = made(plan, 'versions');
    const [claim] = made(plan, 'annotations');
    const [evidence] = made(plan, 'evidence');
    expect(made(plan, 'sources')).toEqual([]);
    expect(new Set([article?.id, version?.id, claim?.id, evidence?.id]).size).toBe(4);
    expect(article?.id).not.toBe('a');
    expect(article?.currentVersionId).toBe(version?.id);
    expect(version?.articleId).toBe(article?.id);
    expect(claim).toMatchObject({ articleId: article?.id, spans: [{ versionId: version?.id }] });
    expect(evidence).toMatchObject({ articleId: article?.id, claimId: claim?.id, sourceId: 's' });
  });

  it('never puts another text in the place of a version: such an article becomes a copy', () => {
    const plan = planTakeIn(library({ sha256: 'b' }), library(), 'merge', makeIds());
    expect(plan.edits.every(({ before }) => before === null)).toBe(true);
    expect(made(plan, 'versions')[0]?.id).not.toBe('v');
  });

  it('never takes over a record of another article that has the same id', () => {
    const other = library();
    const here = { ...library(), annotations: [{ ...base('c'), articleId: 'z' }] } as unknown as RowsByTable;
    const plan = planTakeIn(other, here, 'merge', makeIds());
    const [claim] = made(plan, 'annotations');
    expect(claim?.id).not.toBe('c');
    expect(plan.edits.some(({ table, id }) => table === 'annotations' && id === 'c')).toBe(false);
  });
});
