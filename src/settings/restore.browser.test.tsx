import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MountedScreen, mountScreen } from '../app/mount-screen.fixture';
import { addShortArticle } from '../store/actions/short-article.fixture';
import type { Workspace } from '../store/workspace';
import { openDialog } from '../ui/open-dialog';
import { BackupSection } from './BackupSection';

let open: MountedScreen | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
});

async function mount(): Promise<MountedScreen> {
  open = await mountScreen();
  return open;
}

/** A workspace whose restoring waits at a gate, opens it to go on, or closes it to fail. */
function gated(workspace: Workspace) {
  const gates: { readonly open: () => void; readonly fail: () => void }[] = [];
  const keeper: Workspace['keeper'] = {
    ...workspace.keeper,
    restore: async (file, mode) => {
      await new Promise<void>((resolve, reject) => {
        gates.push({ open: resolve, fail: () => reject(new Error('The disk is full')) });
      });
      return workspace.keeper.restore(file, mode);
    },
  };
  return { gates, workspace: { ...workspace, keeper } };
}

async function backupWithTitle(title: string): Promise<File> {
  const screen = await mountScreen();
  await addShortArticle(screen.workspace, `A text of ${title}.`, title);
  const file = new File([await screen.workspace.keeper.backup()], `${title}.json`);
  await screen.unmount();
  return file;
}

const titles = ({ workspace }: MountedScreen) =>
  [...workspace.store.state.getState().tables.articles.values()].map(({ title }) => title);

const button = (name: string) => page.getByRole('button', { name, exact: true });

it('stays open while a backup is taken in, and keeps the way back when putting back fails', async () => {
  const backup = await backupWithTitle('From the backup');
  const screen = await mount();
  await addShortArticle(screen.workspace, 'What was here.', 'Here before');
  const { gates, workspace } = gated(screen.workspace);
  screen.show(null, workspace);
  openDialog({ name: 'restore', file: backup });

  await page.getByRole('radio', { name: 'Remove it and put the backup in its place' }).click();
  await button('Replace everything').click();
  await expect.element(button('Cancel')).toBeDisabled();
  await expect.element(button('Close')).toBeDisabled();
  await userEvent.keyboard('{Escape}');
  openDialog({ name: 'keys' });
  // Nobody loses their place while they wait, and then they are where it is said what has come of it.
  await expect.element(button('Replace everything')).toHaveFocus();
  gates[0]?.open();
  await expect.element(page.getByText('The backup is restored.')).toHaveFocus();
  expect(titles(screen)).toEqual(['From the backup']);

  await button('Put back what was here').click();
  gates[1]?.fail();
  await expect.element(page.getByRole('alert')).toHaveTextContent('It could not be put back');
  await expect.element(button('Save what was here as a file')).toBeEnabled();
  await expect.element(button('Put back what was here')).toHaveFocus();
  await button('Put back what was here').click();
  gates[2]?.open();
  await expect.element(page.getByText('What was here before is back.')).toHaveFocus();
  expect(titles(screen)).toEqual(['Here before']);
});

it('asks anew of a file that failed when the way of taking it in is changed', async () => {
  const screen = await mount();
  const failing = { ...screen.workspace.keeper };
  failing.previewRestore = (file, mode) =>
    mode === 'merge'
      ? Promise.reject(new Error('The disk is ill'))
      : screen.workspace.keeper.previewRestore(file, mode);
  screen.show(null, { ...screen.workspace, keeper: failing });
  openDialog({ name: 'restore', file: await backupWithTitle('From the backup') });
  await expect.element(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio', { name: 'Remove it and put the backup in its place' }).click();
  await expect.element(page.getByRole('rowheader', { name: 'Articles' })).toBeVisible();
  expect(page.getByRole('alert').elements()).toEqual([]);
});

it('counts what goes when the backup takes the place of what is here', async () => {
  const backup = await backupWithTitle('From the backup');
  const screen = await mount();
  await addShortArticle(screen.workspace, 'What was here.', 'Here before');
  await addShortArticle(screen.workspace, 'This, too.', 'Here as well');
  screen.show(null);
  openDialog({ name: 'restore', file: backup });
  // Not on the button that closes it: what it says is read first.
  await expect.element(page.getByRole('heading', { name: /^Restore/ })).toHaveFocus();
  const articles = page.getByRole('row', { name: /^Articles/ });
  await expect.element(articles).toHaveTextContent(/^Articles100$/);
  await page.getByRole('radio', { name: 'Remove it and put the backup in its place' }).click();
  await expect.element(page.getByRole('columnheader', { name: 'Removed' })).toBeVisible();
  await expect.element(articles).toHaveTextContent(/^Articles1002$/);
});

it('takes the same file twice', async () => {
  const screen = await mount();
  const backup = await backupWithTitle('From the backup');
  screen.show(<BackupSection />);
  await expect.element(button('Restore a backup')).toBeVisible();
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  for (const _turn of [1, 2]) {
    if (field !== null) await userEvent.upload(field, backup);
    await button('Cancel').click();
    await expect.element(button('Cancel')).not.toBeInTheDocument();
    expect(field?.value).toBe('');
  }
});
