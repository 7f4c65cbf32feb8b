import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../domain/annotation';
import { createEdit, LIBRARY_SCOPE } from '../../domain/change';
import { distinctPairId } from '../../domain/duplicates';
import type { Evidence } from '../../domain/evidence';
import type { NamedRecord } from '../../domain/find-records';
import { mergeEntities } from '../../domain/merge-records';
import type { RowsByTable } from '../../domain/record-types';
import type { Tie } from '../../domain/tie';
import { type OpenWorkspace, openWorkspace } from '../../persistence/open-workspace';
import { openTabChannel } from '../../sync/open-tab-channel';
import { createEntity } from './create-entity';
import { createSource } from './create-source';
import { removeArticle } from './edit-article';
import { addDeskRecord, keepApart, mergeDeskRecords, removeDeskRecord } from './edit-desk';
import { markWords } from './mark-words';
import { newRecordBase } from './new-record';
import { addShortArticle } from './short-article.fixture';

let test = 0;
let workspace: OpenWorkspace | null = null;

async function open(): Promise<OpenWorkspace> {
  workspace = await openWorkspace({ databaseName: `desk-test-${test}`, openTabChannel });
  return workspace;
}

afterEach(async () => {
  await workspace?.keeper.eraseEverything();
  await workspace?.close();
  test += 1;
});

/** An article with a claim and two mentions; closed again, so that nothing of it is in memory. */
async function keepArticle(tab: OpenWorkspace, title: string, links: { entityId: string; sourceId: string }) {
  const article = await addShortArticle(tab, `Quenby told the Ledger: ${title}`, title);
  await tab.reader.openArticle(article.id);
  const claim = markWords(tab, 'claim', article.currentVersionId, [{ start: 0, end: 11 }]);
  const person = markWords(tab, 'entity-mention', article.currentVersionId, [{ start: 0, end: 6 }]);
  const paper = markWords(tab, 'source-mention', article.currentVersionId, [{ start: 12, end: 22 }]);
  const base = { articleId: article.id, claimId: claim.id };
  const tie: Tie = { ...newRecordBase(tab), ...base, entityId: links.entityId, role: 'speaker' };
  const evidence: Evidence = {
    ...newRecordBase(tab),
    ...base,
    sourceId: links.sourceId,
    stance: 'supports',
    quotation: '',
    locator: '',
    note: '',
  };
  tab.store.commit({
    scope: article.id,
    label: { key: 'change.add-article' },
    edits: [
      createEdit('ties', tie),
      createEdit('evidence', evidence),
      {
        table: 'annotations',
        id: person.id,
        before: { body: { entityId: null } },
        after: { body: { entityId: links.entityId } },
      },
      {
        table: 'annotations',
        id: paper.id,
        before: { body: { sourceId: null } },
        after: { body: { sourceId: links.sourceId } },
      },
    ],
  });
  await tab.keeper.flush();
  await tab.reader.closeArticle(article.id);
  return article;
}

/** Everything stored, in a fixed order, without the times of changes and the settings. */
async function everything(tab: OpenWorkspace): Promise<string> {
  const rows = (await tab.reader.readEverything()) as RowsByTable;
  const plain = Object.entries(rows)
    .filter(([table]) => table !== 'settings')
    .map(([table, list]) => [
      table,
      [...(list as readonly { readonly id: string }[])]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((row) => ({ ...row, updatedAt: '' })),
    ]);
  return JSON.stringify(plain.sort());
}

async function setUp() {
  const tab = await open();
  const kept = createEntity(tab, { name: 'Halvar Quenby', entityType: 'person' });
  const gone = createEntity(tab, { name: 'H. Quenby', entityType: 'person' });
  const paper = createSource(tab, { title: 'The Carrow Ledger', sourceType: 'article' });
  const report = { ...createSource(tab, { title: 'Report', sourceType: 'document' }), basedOn: [paper.id] };
  addDeskRecord(tab, { table: 'entities', record: kept });
  addDeskRecord(tab, { table: 'entities', record: gone });
  addDeskRecord(tab, { table: 'sources', record: paper });
  addDeskRecord(tab, { table: 'sources', record: report });
  const first = await keepArticle(tab, 'no bridge', { entityId: kept.id, sourceId: paper.id });
  const second = await keepArticle(tab, 'a ferry', { entityId: gone.id, sourceId: paper.id });
  return { tab, kept, gone, paper, report, first, second };
}

describe('merging', () => {
  it('points every mention and tie of closed articles to the one that stays; undo gives all of it back', async () => {
    const { tab, kept, gone } = await setUp();
    const before = await everything(tab);
    const pair: [NamedRecord, NamedRecord] = [
      { table: 'entities', record: kept },
      { table: 'entities', record: gone },
    ];
    await mergeDeskRecords(tab, ...pair, mergeEntities(kept, gone, { name: 'kept' }, String));
    const usage = await tab.reader.usage('entities');
    expect(usage.get(kept.id)).toEqual({ claims: 2, mentions: 2, articles: 2 });
    expect(usage.has(gone.id)).toBe(false);
    expect(tab.store.state.getState().tables.entities.get(kept.id)?.aliases).toEqual(['H. Quenby']);

    tab.store.undo(LIBRARY_SCOPE);
    expect(await everything(tab)).toBe(before);
    tab.store.redo(LIBRARY_SCOPE);
    expect((await tab.reader.usage('entities')).get(kept.id)?.mentions).toBe(2);
  });

  it.each([
    { name: 'kept', label: { kept: 'Halvar Quenby', gone: 'H. Quenby' } },
    { name: 'gone', label: { kept: 'H. Quenby', gone: 'Halvar Quenby' } },
  ] as const)('says which name stands when that of the $name is chosen', async ({ name, label }) => {
    const { tab, kept, gone } = await setUp();
    const merged = mergeEntities(kept, gone, { name }, String);
    const change = await mergeDeskRecords(
      tab,
      { table: 'entities', record: kept },
      { table: 'entities', record: gone },
      merged,
    );
    expect(change?.label.values).toEqual(label);
  });

  it('leaves one tie where a claim was tied to both in the same role', async () => {
    const { tab, kept, gone, second } = await setUp();
    const { ties = [] } = await tab.reader.readReferences('entities', gone.id);
    const [tie] = ties;
    if (tie === undefined) throw new Error('the second article has a tie');
    const twin: Tie = { ...tie, ...newRecordBase(tab), entityId: kept.id };
    tab.store.commit({
      scope: second.id,
      label: { key: 'change.add-article' },
      edits: [createEdit('ties', twin)],
    });
    const pair: [NamedRecord, NamedRecord] = [
      { table: 'entities', record: kept },
      { table: 'entities', record: gone },
    ];
    await mergeDeskRecords(tab, ...pair, mergeEntities(kept, gone, { name: 'kept' }, String));
    const merged = await tab.reader.readReferences('entities', kept.id);
    expect(merged.ties?.filter(({ claimId }) => claimId === tie.claimId)).toHaveLength(1);
  });

  it('two that are kept apart stay so after a reload', async () => {
    const { tab, kept, gone } = await setUp();
    keepApart(tab, kept.id, gone.id);
    await tab.close();
    const later = await open();
    const [settings] = [...later.store.state.getState().tables.settings.values()];
    expect(settings?.hiddenTips).toContain(distinctPairId(kept.id, gone.id));
  });
});

describe('deleting a source', () => {
  it('leaves mentions that name nothing, takes evidence off, and undo ties all of it again', async () => {
    const { tab, paper, report } = await setUp();
    const before = await everything(tab);
    await removeDeskRecord(tab, { table: 'sources', record: paper });
    const rows = await tab.reader.readEverything();
    expect(rows.evidence).toEqual([]);
    const mentions = (rows.annotations as readonly Annotation[]).filter(
      ({ kind }) => kind === 'source-mention',
    );
    expect(mentions.map(({ body }) => body)).toEqual([{ sourceId: null }, { sourceId: null }]);
    expect(tab.store.state.getState().tables.sources.get(report.id)?.basedOn).toEqual([]);

    tab.store.undo(LIBRARY_SCOPE);
    expect(await everything(tab)).toBe(before);
  });
});

describe('deleting an article', () => {
  it('removes all that is in it and leaves sources and entities; undo gives all of it back', async () => {
    const { tab, first, paper, kept } = await setUp();
    const before = await everything(tab);
    await removeArticle(tab, first.id);
    const rows = await tab.reader.readEverything();
    for (const table of ['versions', 'annotations', 'evidence', 'ties'] as const)
      expect(rows[table]?.filter(({ articleId }) => articleId === first.id)).toEqual([]);
    const { tables } = tab.store.state.getState();
    expect([tables.sources.has(paper.id), tables.entities.has(kept.id)]).toEqual([true, true]);
    expect((await tab.reader.listProgress()).has(first.id)).toBe(false);

    tab.store.undo(LIBRARY_SCOPE);
    expect(await everything(tab)).toBe(before);
    expect((await tab.reader.listProgress()).get(first.id)?.claims.spotted).toBe(1);
  });
});
