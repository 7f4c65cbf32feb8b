import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type MountedScreen, mountScreen } from '../app/mount-screen.fixture';
import { createEntity } from '../store/actions/create-entity';
import { addDeskRecord, removeDeskRecord } from '../store/actions/edit-desk';
import { addShortArticle } from '../store/actions/short-article.fixture';
import type { Workspace } from '../store/workspace';
import EntitiesScreen from './EntitiesScreen';
import LibraryScreen from './LibraryScreen';
import { MergePane } from './merge/MergePane';

let open: MountedScreen | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
});

async function mount(): Promise<MountedScreen> {
  open = await mountScreen();
  return open;
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const failure = () =>
  page.getByRole('alert').filter({ hasText: 'What is kept on this device could not be read.' });

/** A workspace whose storage can't be read until it is mended. */
function unreadable(workspace: Workspace) {
  const storage = { isBroken: true };
  const orFail =
    <Args extends readonly unknown[], Value>(read: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      if (storage.isBroken) throw new DOMException('Internal error', 'UnknownError');
      return read(...args);
    };
  const { reader } = workspace;
  const broken: Workspace['reader'] = {
    ...reader,
    listProgress: orFail(reader.listProgress),
    search: orFail(reader.search),
    usage: orFail(reader.usage),
    backlinks: orFail(reader.backlinks),
    readArticle: orFail(reader.readArticle),
    readReferences: orFail(reader.readReferences),
  };
  return { storage, workspace: { ...workspace, reader: broken } };
}

function addPerson({ workspace }: MountedScreen, name: string) {
  const named = { table: 'entities', record: createEntity(workspace, { name, entityType: null }) } as const;
  addDeskRecord(workspace, named);
  return named;
}

const names = ({ workspace }: MountedScreen) =>
  [...workspace.store.state.getState().tables.entities.values()].map(({ name }) => name);

it('lists the articles and says so when how far they are can’t be read', async () => {
  const screen = await mount();
  await addShortArticle(screen.workspace, 'The ferry waits.', 'The ferry');
  const { storage, workspace } = unreadable(screen.workspace);
  screen.show(<LibraryScreen />, workspace);
  await expect.element(failure()).toBeVisible();
  await expect.element(page.getByText('The ferry', { exact: true })).toBeVisible();
  storage.isBroken = false;
  await button('Try again').click();
  await expect.element(failure()).not.toBeInTheDocument();
  await expect.element(page.getByText('The ferry', { exact: true })).toBeVisible();
});

it('tells a search that failed from one that found nothing', async () => {
  const screen = await mount();
  await addShortArticle(screen.workspace, 'The ferry waits.', 'The ferry');
  const { storage, workspace } = unreadable(screen.workspace);
  screen.show(<LibraryScreen />, workspace);
  await page.getByRole('searchbox').fill('waits');
  await expect.element(failure()).toBeVisible();
  expect(page.getByText('Nothing has the words', { exact: false }).elements()).toEqual([]);
  storage.isBroken = false;
  await button('Try again').click();
  await expect.element(page.getByRole('heading', { name: 'In the text' })).toBeVisible();
});

it('neither asks nor deletes while it is not known what hangs on a record', async () => {
  const screen = await mount();
  const { record } = addPerson(screen, 'Orla Venn');
  const { storage, workspace } = unreadable(screen.workspace);
  screen.show(<EntitiesScreen id={record.id} />, workspace);
  await expect.element(failure().first()).toBeVisible();
  await button('Delete').click();
  await expect.element(page.getByText('That could not be done', { exact: false })).toBeVisible();
  expect(page.getByRole('dialog').elements()).toEqual([]);
  expect(names(screen)).toEqual(['Orla Venn']);
  storage.isBroken = false;
  for (const again of button('Try again').all()) await again.click();
  await expect.element(failure()).not.toBeInTheDocument();
  await button('Delete').click();
  await expect.poll(() => names(screen)).toEqual([]);
});

it('counts anew what storage has put in the place of all that was here', async () => {
  const screen = await mount();
  await addShortArticle(screen.workspace, 'The ferry waits.', 'The ferry');
  const backup = await screen.workspace.keeper.backup();
  let reads = 0;
  const { reader } = screen.workspace;
  const counting: Workspace['reader'] = {
    ...reader,
    listProgress: () => {
      reads += 1;
      return reader.listProgress();
    },
  };
  screen.show(<LibraryScreen />, { ...screen.workspace, reader: counting });
  await expect.element(page.getByText('The ferry', { exact: true })).toBeVisible();
  const before = reads;
  await screen.workspace.keeper.restore(backup, 'replace');
  await expect.poll(() => reads).toBeGreaterThan(before);
});

it('says nothing of a delete when the record went meanwhile', async () => {
  const screen = await mount();
  const named = addPerson(screen, 'Orla Venn');
  expect(await removeDeskRecord(screen.workspace, named)).not.toBeNull();
  expect(await removeDeskRecord(screen.workspace, named)).toBeNull();
});

it('leaves a comparison whose other side another tab removes', async () => {
  const screen = await mount();
  const kept = addPerson(screen, 'Orla Venn');
  const twin = addPerson(screen, 'Orla Venn, minister');
  let isClosed = false;
  const handleClose = () => {
    isClosed = true;
  };
  screen.show(<MergePane kept={kept} goneId={twin.record.id} onClose={handleClose} />);
  await expect.element(page.getByRole('heading', { name: 'Are these the same?' })).toBeVisible();
  expect(isClosed).toBe(false);
  await removeDeskRecord(screen.workspace, twin);
  await expect.poll(() => isClosed).toBe(true);
});
