import { describe, expect, it } from 'vitest';
import type { AnnotationOfKind } from '../../domain/annotation';
import type { Article } from '../../domain/article';
import { createEdit, SETTINGS_SCOPE } from '../../domain/change';
import type { ArticleDocument } from '../../domain/document';
import type { NamedRecord } from '../../domain/find-records';
import { KIND_IDS } from '../../domain/kinds/registry';
import { mergeSources } from '../../domain/merge-records';
import { recordTypeOf, TABLE_NAMES, type TableName, type TableRows } from '../../domain/record-types';
import { createMemoryWorkspace } from '../memory-workspace.fixture';
import { addArticle } from './add-article';
import { addEditedVersion } from './add-edited-version';
import { addEvidence, editEvidence, removeEvidence } from './add-evidence';
import { addReply, removeReply } from './add-reply';
import { addTie, correctTie, editTie, removeTie } from './add-tie';
import { addVersion, planVersion } from './add-version';
import { choosePlace, keepPlacement, keepPlacements, sayGone } from './answer-placement';
import { bringIn } from './bring-in';
import { addSpan, moveSpanEnd, removeSpan } from './change-spans';
import { createEntity } from './create-entity';
import { createNamed } from './create-named';
import { createSource, sourceAtLink } from './create-source';
import { editAnnotation, removeAnnotations } from './edit-annotation';
import { editArticle, removeArticle } from './edit-article';
import { addDeskRecord, editDeskRecord, keepApart, mergeDeskRecords, removeDeskRecord } from './edit-desk';
import {
  addLabel,
  addLabelSet,
  editLabel,
  raiseLabel,
  removeLabel,
  removeLabelSet,
  renameLabelSet,
} from './edit-label-sets';
import { addTagToMany, setStatusOfMany } from './edit-many';
import { editSettings } from './edit-settings';
import { lookAgain } from './look-again';
import { makeCurrent } from './make-current';
import { markEveryMention, markMentions } from './mark-mentions';
import { markPlaces } from './mark-places';
import { markWords } from './mark-words';
import { nameMention } from './name-mention';
import { placeMissing } from './place-missing';
import { putSpans } from './put-spans';
import { reattach } from './reattach';
import { addShortArticle } from './short-article.fixture';

/** Exports that make a record, an edit or a plan for others to commit, or move only what a person sees. */
const COMMITS_NOTHING = [
  'answered',
  'createEntity',
  'createNamed',
  'createSource',
  'keepAsking',
  'keepNew',
  'makeArticle',
  'makeVersion',
  'namingEdit',
  'newRecordBase',
  'openAnnotation',
  'placementFrom',
  'placeOnVersion',
  'planTakeIn',
  'planVersion',
  'recordsMeantBy',
  'removalEdits',
  'showCard',
  'soughtSpans',
  'sourceAtLink',
  'spansAt',
  'statusOfWords',
  'trimRange',
  'undoOfChange',
  'undoOfLastStep',
  'versionEdits',
];

const MODULES = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts', '!./*.fixture.ts'], {
  eager: true,
});

const TEXT = `Quenby told the Ledger that Quenby shut the bridge. ${'The Ledger wrote it down. '.repeat(200)}`;

/** An article with one annotation of each kind, a source and an entity; `row` gives what is there now. */
async function makeDesk() {
  const workspace = createMemoryWorkspace();
  const article = await addShortArticle(workspace, TEXT);
  await workspace.reader.openArticle(article.id);
  const mark = <K extends (typeof KIND_IDS)[number]>(kind: K, start: number, end: number) =>
    // `markWords` makes what it is asked for.
    markWords(workspace, kind, article.currentVersionId, [{ start, end }]) as AnnotationOfKind<K>;
  const [source, other] = ['Ledger', 'The Carrow Ledger'].map((title) => {
    const record = createSource(workspace, { title, sourceType: 'organisation' });
    addDeskRecord(workspace, { table: 'sources', record });
    return { table: 'sources', record } as const;
  });
  const entity = createEntity(workspace, { name: 'Quenby', entityType: 'person' });
  addDeskRecord(workspace, { table: 'entities', record: entity });
  if (source === undefined || other === undefined) throw new Error('No source');
  function row<Name extends TableName>(table: Name, is: (row: TableRows[Name]) => boolean = () => true) {
    const rows = [...workspace.store.state.getState().tables[table].values()] as TableRows[Name][];
    const found = rows.findLast(is);
    if (found === undefined) throw new Error(`Nothing in ${table}`);
    return found;
  }
  const version = row('versions');
  return {
    ...{ workspace, article, version, source, other, entity, row, mark },
    claim: mark('claim', 28, 50),
    person: mark('entity-mention', 0, 6),
    paper: mark('source-mention', 16, 22),
    note: mark('note', 0, 51),
  };
}

type Desk = Awaited<ReturnType<typeof makeDesk>>;

function makeSet({ workspace, row }: Desk) {
  addLabelSet(workspace, 'Of our own');
  addLabel(workspace, row('labelSets'));
  addLabel(workspace, row('labelSets'));
  const [first, second] = row('labelSets').labels;
  if (first === undefined || second === undefined) throw new Error('No label');
  return { set: row('labelSets'), first, second };
}

/** A second version, in which words of the claim were changed; with the placement of an annotation on it. */
async function makeSecond(desk: Desk) {
  const { workspace, article, row } = desk;
  const text = TEXT.replace('shut the bridge', 'closed the old bridge').replace(
    'Quenby told',
    'Quenby Venn told',
  );
  const document = plainDocument(text);
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  const plan = await planVersion(workspace, article.id, { document, origin });
  await addVersion(workspace, plan, { title: 'The bridge is shut', modifiedAt: '2026-11-24' });
  const placementOf = ({ id }: { readonly id: string }) =>
    row('placements', ({ annotationId }) => annotationId === id);
  return { version: row('versions'), placementOf };
}

function plainDocument(text: string): ArticleDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** Every action, with what it is for and with what strains it: very long words, no words, the same again. */
const ACTIONS: Readonly<Record<string, (desk: Desk) => unknown>> = {
  addArticle: async ({ workspace }) => addArticle(workspace, await draftOf(workspace)),
  addEvidence: ({ workspace, claim, source, paper }) => {
    addEvidence(workspace, claim, source.record, null);
    addEvidence(workspace, claim, sourceAtLink(workspace, 'https://log.example/a%20b'), 'supports', paper);
    const long = `https://log.example/${'a'.repeat(3000)}`;
    addEvidence(workspace, claim, sourceAtLink(workspace, long), 'refutes');
  },
  editEvidence: ({ workspace, claim, source }) => {
    const evidence = addEvidence(workspace, claim, source.record, null);
    editEvidence(workspace, evidence, { stance: 'context', quotation: 'shut', locator: 'p. 3', note: 'x' });
  },
  removeEvidence: ({ workspace, claim, source }) =>
    removeEvidence(workspace, addEvidence(workspace, claim, source.record, null)),
  addReply: ({ workspace, note }) => addReply(workspace, note, 'Who?'),
  removeReply: ({ workspace, note, row }) => {
    addReply(workspace, note, 'Who?');
    removeReply(workspace, row('replies'));
  },
  addTie: ({ workspace, claim, entity, person }) => {
    addTie(workspace, claim, entity, 'speaker');
    addTie(workspace, claim, entity, 'speaker', person);
    addTie(workspace, claim, createEntity(workspace, { name: 'Lowmere', entityType: null }), 'place');
  },
  correctTie: ({ workspace, claim, entity }) =>
    correctTie(workspace, addTie(workspace, claim, entity, 'about'), 'place'),
  editTie: ({ workspace, claim, entity }) =>
    editTie(workspace, addTie(workspace, claim, entity, 'speaker'), 'other'),
  removeTie: ({ workspace, claim, entity }) =>
    removeTie(workspace, addTie(workspace, claim, entity, 'about')),
  bringIn: async ({ workspace }) => {
    const records = await workspace.reader.readEverything();
    await bringIn(workspace, {
      drafts: [await draftOf(workspace)],
      files: [
        { records, choice: 'copies' },
        { records, choice: 'merge' },
      ],
    });
  },
  addSpan: ({ workspace, claim, version }) => addSpan(workspace, claim, version.id, { start: 60, end: 70 }),
  addVersion: makeSecond,
  addEditedVersion: async ({ workspace, claim, version }) => {
    const { start, end } = claim.spans[0] ?? { start: 0, end: 0 };
    const words = [{ annotationId: claim.id, start, end, now: { start: start + 4, end: end + 4 } }];
    const edited = { versionId: version.id, document: plainDocument(`Not ${version.text}`), words };
    await addEditedVersion(workspace, edited);
    // Words that are gone, and words that are others altogether.
    const lost = [{ annotationId: claim.id, start, end, now: null }];
    await addEditedVersion(workspace, { ...edited, words: lost });
    const other = [{ annotationId: claim.id, start, end, now: { start: 0, end: 4 } }];
    await addEditedVersion(workspace, { ...edited, words: other });
  },
  makeCurrent: async (desk) => {
    const { version } = await makeSecond(desk);
    markWords(desk.workspace, 'note', version.id, [{ start: 30, end: 36 }]);
    await makeCurrent(desk.workspace, desk.version.id);
    await makeCurrent(desk.workspace, desk.version.id);
  },
  placeMissing: async (desk) => {
    const { version } = await makeSecond(desk);
    // Marked on the text before it, as another tab does that does not know of the newer one yet.
    markWords(desk.workspace, 'note', desk.version.id, [{ start: 30, end: 36 }]);
    expect(version.id).not.toBe(desk.version.id);
    await placeMissing(desk.workspace, desk.article.id);
    expect(desk.row('placements')).toMatchObject({ versionId: version.id });
  },
  keepPlacement: async (desk) => {
    const { placementOf } = await makeSecond(desk);
    keepPlacement(desk.workspace, placementOf(desk.claim));
  },
  keepPlacements: async (desk) => {
    const { placementOf } = await makeSecond(desk);
    keepPlacements(desk.workspace, desk.article.id, [placementOf(desk.claim), placementOf(desk.note)]);
  },
  lookAgain: async (desk) => {
    const { placementOf } = await makeSecond(desk);
    sayGone(desk.workspace, placementOf(desk.claim));
    await lookAgain(desk.workspace, placementOf(desk.claim));
  },
  choosePlace: async (desk) => {
    const { placementOf } = await makeSecond(desk);
    choosePlace(desk.workspace, placementOf(desk.claim), [
      { start: 60, end: 70 },
      { start: 65, end: 80 },
    ]);
  },
  sayGone: async (desk) => {
    const { placementOf } = await makeSecond(desk);
    sayGone(desk.workspace, placementOf(desk.claim));
  },
  reattach: async (desk) => {
    const { version, placementOf } = await makeSecond(desk);
    sayGone(desk.workspace, placementOf(desk.claim));
    reattach(desk.workspace, desk.claim.id, version.id, [{ start: 0, end: 6 }]);
  },
  putSpans: async (desk) => {
    const { version, placementOf } = await makeSecond(desk);
    putSpans(desk.workspace, desk.claim.id, version.id, placementOf(desk.note).spans, {
      label: 'change.span.add',
    });
  },
  removeSpan: ({ workspace, claim, version, row }) => {
    addSpan(workspace, claim, version.id, { start: 60, end: 70 });
    removeSpan(
      workspace,
      row('annotations', ({ id }) => id === claim.id),
      0,
    );
  },
  moveSpanEnd: ({ workspace, claim }) => moveSpanEnd(workspace, claim, 0, 'end', TEXT.length + 10),
  editAnnotation: ({ workspace, claim }) =>
    editAnnotation(
      workspace,
      claim,
      { ...claim, body: { ...claim.body, statement: 'Shut.', types: ['causal'], claimDate: '2026-10' } },
      { label: 'change.claim', field: 'statement' },
    ),
  removeAnnotations: ({ workspace, article, claim, entity }) => {
    addTie(workspace, claim, entity, 'about');
    removeAnnotations(workspace, article.id, [claim.id]);
  },
  editArticle: ({ workspace, article }) => editArticle(workspace, article, { byline: 'Orla Venn' }, 'byline'),
  removeArticle: ({ workspace, article }) => removeArticle(workspace, article.id),
  addDeskRecord: ({ workspace }) =>
    addDeskRecord(workspace, {
      table: 'entities',
      record: createEntity(workspace, { name: 'Lowmere', entityType: 'place' }),
    }),
  editDeskRecord: ({ workspace, source }) =>
    editDeskRecord(workspace, source, { ...source.record, note: 'A weekly.' }, 'note'),
  mergeDeskRecords: ({ workspace, claim, paper, source, other }) => {
    addEvidence(workspace, claim, other.record, 'supports');
    nameMention(workspace, paper, other);
    const merged = mergeSources(source.record, other.record, { 'csl.title': 'kept' }, String);
    return mergeDeskRecords(workspace, source, other, merged);
  },
  removeDeskRecord: ({ workspace, claim, entity, person }) => {
    addTie(workspace, claim, entity, 'about', person);
    const removed: NamedRecord = { table: 'entities', record: entity };
    return removeDeskRecord(workspace, removed);
  },
  keepApart: ({ workspace, source, other }) => keepApart(workspace, source.record.id, other.record.id),
  addLabelSet: ({ workspace }) => addLabelSet(workspace, 'Of our own'),
  renameLabelSet: (desk) => renameLabelSet(desk.workspace, makeSet(desk).set, 'Ours'),
  addLabel: (desk) => makeSet(desk),
  editLabel: (desk) => {
    const { set, first } = makeSet(desk);
    editLabel(desk.workspace, set, first.id, { name: 'Haste', meaning: 'No time is given.' });
  },
  raiseLabel: (desk) => {
    const { set, second } = makeSet(desk);
    raiseLabel(desk.workspace, set, second.id);
  },
  removeLabel: (desk) => {
    const { set, first } = makeSet(desk);
    removeLabel(desk.workspace, set, first.id);
  },
  removeLabelSet: (desk) => removeLabelSet(desk.workspace, makeSet(desk).set),
  setStatusOfMany: ({ workspace, article, claim, note }) =>
    setStatusOfMany(workspace, article.id, [claim.id, note.id, 'gone'], 'checked'),
  addTagToMany: ({ workspace, article, claim, note }) =>
    addTagToMany(workspace, article.id, [claim.id, note.id, 'gone'], 'harbour'),
  editSettings: ({ workspace }) => editSettings(workspace, { theme: 'dark', isListFolded: true }),
  markMentions: ({ workspace, paper, source }) => {
    nameMention(workspace, paper, source);
    markMentions(workspace, paper, source);
  },
  markEveryMention: ({ workspace, version }) => {
    markEveryMention(workspace, version, 'source-mention', 'Ledger wrote');
    markEveryMention(workspace, version, 'entity-mention', 'Quenby');
    markEveryMention(workspace, version, 'entity-mention', TEXT.slice(52, 3000));
    markEveryMention(workspace, version, 'source-mention', TEXT.slice(52, 3000));
  },
  markPlaces: ({ workspace, version, entity }) =>
    markPlaces(workspace, version, { kind: 'entity-mention', body: { entityId: entity.id } }, [
      { start: 28, end: 34 },
    ]),
  markWords: ({ mark }) => {
    for (const kind of KIND_IDS) mark(kind, 0, TEXT.length);
  },
  nameMention: ({ workspace, paper, person, source }) => {
    nameMention(workspace, paper, source);
    nameMention(workspace, paper, createNamed(workspace, 'sources', 'a'.repeat(3000)));
    nameMention(workspace, person, createNamed(workspace, 'entities', 'b'.repeat(3000)));
    nameMention(workspace, person, null);
  },
};

async function draftOf(workspace: Desk['workspace']) {
  const article: Article = await addShortArticle(workspace, 'Another text.', 'Another');
  const { id, createdAt, updatedAt, createdBy, currentVersionId, ...metadata } = article;
  const { document, origin } = (workspace.written.get('versions')?.get(currentVersionId) ??
    {}) as TableRows['versions'];
  return { metadata, document, origin };
}

describe('what is written', () => {
  it('has a test for every action', () => {
    const exported = Object.values(MODULES).flatMap((module) =>
      Object.keys(module).filter((name) => typeof module[name] === 'function'),
    );
    expect(exported.filter((name) => !COMMITS_NOTHING.includes(name)).sort()).toEqual(
      Object.keys(ACTIONS).sort(),
    );
  });

  it.each(Object.entries(ACTIONS))('by %s keeps to the schemas, and so does undoing it', async (_, act) => {
    const desk = await makeDesk();
    const { store, written } = desk.workspace;
    const faults: unknown[] = [];
    let changes = 0;
    store.watch(({ change }) => {
      changes += 1;
      for (const { table, id } of change.edits) {
        const row = written.get(table)?.get(id);
        if (row === undefined) continue;
        const { error } = recordTypeOf(table).schema.safeParse(row);
        if (error !== undefined) faults.push([table, error.issues]);
      }
    });
    await act(desk);
    expect(changes).toBeGreaterThan(0);
    for (const scope of store.state.getState().histories.keys()) store.undo(scope);
    expect(faults).toEqual([]);
  });

  it('is looked at: a row that keeps to no schema is found', async () => {
    const { workspace, claim } = await makeDesk();
    const wrong = { ...claim, id: 'wrong', tags: [''] };
    workspace.store.commit({
      scope: SETTINGS_SCOPE,
      label: { key: 'change.settings' },
      edits: [createEdit('annotations', wrong)],
    });
    const row = workspace.written.get('annotations')?.get('wrong');
    expect(recordTypeOf('annotations').schema.safeParse(row).success).toBe(false);
    expect(TABLE_NAMES.length).toBe(workspace.written.size);
  });
});
