import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type MountedScreen, mountScreen } from '../../app/mount-screen.fixture';
import { openDialog } from '../../ui/open-dialog';

let open: MountedScreen | null = null;
afterEach(async () => {
  await open?.unmount();
  open = null;
});

// React's strict mode, which is on here and in development, shows every part twice over.
it('reads the files it is opened with, also when its effects are rehearsed', async () => {
  open = await mountScreen();
  open.show(null);
  const file = new File(['The ferry\n\nThe ferry to Lowmere waits for the tide.'], 'ferry.txt', {
    type: 'text/plain',
  });
  openDialog({ name: 'import', files: [file], html: null, text: null });
  await page.getByRole('button', { name: 'Keep article' }).click();
  await expect
    .poll(() =>
      [...(open?.workspace.store.state.getState().tables.articles.values() ?? [])].map(({ title }) => title),
    )
    .toEqual(['The ferry']);
});
