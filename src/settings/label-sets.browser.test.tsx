import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type MountedScreen, mountScreen } from '../app/mount-screen.fixture';
import { addLabelSet } from '../store/actions/edit-label-sets';
import { LabelSetsSection } from './LabelSetsSection';

let open: MountedScreen | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function mountSet(): Promise<MountedScreen> {
  open = await mountScreen();
  addLabelSet(open.workspace, 'Tricks of the trade');
  open.show(<LabelSetsSection />);
  await button('Add a label').click();
  await page.getByLabelText('Label', { exact: true }).fill('Bait');
  return open;
}

const sets = ({ workspace }: MountedScreen) =>
  [...workspace.store.state.getState().tables.labelSets.values()].map(({ name, labels }) => ({
    name,
    labels: labels.map((label) => label.name),
  }));

it('gives a set that was removed back, with its labels, and never loses the focus', async () => {
  const screen = await mountSet();
  await button('Remove the set Tricks of the trade').click();
  expect(sets(screen)).toEqual([]);
  await expect.element(button('New set')).toHaveFocus();
  await button('Undo').click();
  expect(sets(screen)).toEqual([{ name: 'Tricks of the trade', labels: ['Bait'] }]);
});

it('gives a label that was removed back', async () => {
  const screen = await mountSet();
  await button('Remove Bait').click();
  expect(sets(screen)[0]?.labels).toEqual([]);
  await expect.element(button('Add a label')).toHaveFocus();
  await button('Undo').click();
  expect(sets(screen)[0]?.labels).toEqual(['Bait']);
});

it('takes back a bout of typing as one step', async () => {
  const screen = await mountSet();
  await userEvent.type(page.getByLabelText('Name of the set'), ' and more');
  expect(sets(screen)[0]?.name).toBe('Tricks of the trade and more');
  screen.workspace.store.undo('library');
  expect(sets(screen)[0]?.name).toBe('Tricks of the trade');
});
