import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { addVersion, planVersion } from '../store/actions/add-version';
import { createEntity } from '../store/actions/create-entity';
import { markWords } from '../store/actions/mark-words';
import { nameMention } from '../store/actions/name-mention';
import { addShortArticle } from '../store/actions/short-article.fixture';
import { openTabChannel } from '../sync/open-tab-channel';
import { type OpenWorkspace, openWorkspace } from './open-workspace';

const NAME = 'find-across-versions';
const FIRST = 'The mayor said the bridge would open in May. Nobody believed Ada Quill.';
const SECOND = 'The mayor said the crossing would open in May. Nobody believed Adah Quill.';

let tab: OpenWorkspace;

afterEach(async () => {
  await tab.close();
  await Dexie.delete(NAME);
});

async function addSecond(articleId: string): Promise<void> {
  const document = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: SECOND }] }],
  };
  const origin = { way: 'paste', fileName: null, mediaType: null } as const;
  await addVersion(tab, await planVersion(tab, articleId, { document, origin }));
}

async function startWithTwoVersions() {
  tab = await openWorkspace({ databaseName: NAME, openTabChannel });
  const article = await addShortArticle(tab, FIRST);
  await tab.reader.openArticle(article.id);
  const mark = (kind: 'note' | 'entity-mention', words: string) => {
    const start = FIRST.indexOf(words);
    return markWords(tab, kind, article.currentVersionId, [{ start, end: start + words.length }]);
  };
  const note = mark('note', 'The mayor said the bridge would open in May.');
  const mention = mark('entity-mention', 'Ada Quill');
  return { article, note, mention };
}

/** Annotation ids of the hits in annotations, and which versions of the text the others are in. */
async function find(query: string) {
  const hits = await tab.reader.search(query, 20);
  return {
    annotations: hits.filter(({ table }) => table === 'annotations').map(({ id }) => id),
    texts: hits.filter(({ table }) => table === 'versions').map(({ versionNumber }) => versionNumber),
    excerpts: hits.map(({ excerpt }) => excerpt),
  };
}

describe('with two versions of a text', () => {
  it('an annotation is found by the words it has now and by those it had, once', async () => {
    const { article, note } = await startWithTwoVersions();
    await addSecond(article.id);
    for (const word of ['bridge', 'crossing', 'open']) {
      const { annotations, excerpts } = await find(word);
      expect(annotations, word).toEqual([note.id]);
      expect(excerpts.join('\n')).toContain(word);
    }
    tab.store.undo(article.id);
    expect((await find('crossing')).annotations).toEqual([]);
  });

  it('a hit in a text says whether it is an older one, and stands there once for an article', async () => {
    const { article } = await startWithTwoVersions();
    await addSecond(article.id);
    await expect.poll(async () => (await find('crossing')).texts).toEqual([null]);
    await expect.poll(async () => (await find('bridge')).texts).toEqual([1]);
    expect((await find('nobody')).texts).toEqual([null]);
  });

  it('what is linked to a person is told with the words of the current text', async () => {
    const { article, mention } = await startWithTwoVersions();
    if (mention.kind !== 'entity-mention') throw new Error('not a mention');
    const entity = createEntity(tab, { name: 'Ada Quill', entityType: 'person' });
    nameMention(tab, mention, { table: 'entities', record: entity });
    await addSecond(article.id);
    expect(await tab.reader.backlinks('entities', entity.id)).toMatchObject([{ text: 'Adah Quill' }]);
  });
});
