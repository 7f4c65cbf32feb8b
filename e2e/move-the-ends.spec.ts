import { expect, type Page, test } from '@playwright/test';
import { boxOfWords } from './support/box-of-words';
import { checkAccessibility } from './support/check-accessibility';
import { logSpeech } from './support/log-speech';
import { pasteArticle } from './support/paste-article';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STORY = `The weir at Sallow Reach

Dr. Ines Marrow opened the weir on Monday. The River Board says it will hold 2,000 tonnes. Nobody has tested it.

The River Board gave no date for the 10-day test.`;

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });
const selected = (page: Page) => page.evaluate(() => String(document.getSelection()));

/** The words that marks of a kind lie under, as they are drawn. */
async function markedWords(page: Page, line: string): Promise<string> {
  return (await page.locator(`.rt-mark-${line}`).allTextContents()).join('');
}

async function openStory(page: Page): Promise<void> {
  await pasteArticle(page, STORY);
  await page.keyboard.press('ControlOrMeta+Home');
}

test('W widens through word and sentence, Shift+W goes back, C makes the claim, Esc the way back', async ({
  page,
}) => {
  await openStory(page);
  await page.keyboard.press('w');
  expect(await selected(page)).toBe('Dr');
  await page.keyboard.press('w');
  expect(await selected(page)).toBe('Dr. Ines Marrow opened the weir on Monday.');
  await page.keyboard.press('Shift+W');
  expect(await selected(page)).toBe('Dr');
  await page.keyboard.press('w');
  await page.keyboard.press('c');
  await expect(page.getByLabel('In plain words')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
});

test('the ends of a claim are moved by key, character, word and sentence, and every move is undone', async ({
  page,
}) => {
  await openStory(page);
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  const bar = page.getByRole('region', { name: 'What you are doing' });
  await expect(bar).toContainText('Move the end of Claim 1');
  await checkAccessibility(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/2,000 tonnes\.$/);
  await page.keyboard.press('ControlOrMeta+ArrowRight');
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/tonnes\. Nobody$/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/tonnes\. Nobod$/);
  await page.keyboard.press('m');
  await expect(bar).toContainText('Move the start of Claim 1');
  await bar.getByRole('button', { name: 'End one word on' }).click();
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/^Ines Marrow/);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/^Dr\. Ines Marrow/);
});

test('moving the ends by key says that it has begun, how it goes on and how to leave it, and what it has come to', async ({
  page,
}) => {
  const speech = await logSpeech(page);
  await openStory(page);
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  const arrows =
    'Left and right arrow move it by character, with Ctrl or Command by word; up and down by sentence.';
  await expect
    .poll(speech.all)
    .toContain(
      [
        'Move the end of Claim 1.',
        'Ends with “Ines Marrow opened the weir on Monday.”',
        arrows,
        'M takes the other end.',
        'Esc ends it.',
      ].join('\n'),
    );
  await page.keyboard.press('m');
  await expect
    .poll(speech.all)
    .toContain('Move the start of Claim 1.\nStarts with “Dr. Ines Marrow opened the weir on”');
  await page.keyboard.press('ControlOrMeta+ArrowRight');
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/^Ines Marrow/);
  await page.keyboard.press('Escape');
  await expect.poll(speech.all).toContain('Done. Claim 1 stands on “Ines Marrow opened the weir on Monday.”');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(speech.all).toContainEqual(expect.stringMatching(/^Undone: Start of the words moved/));
});

test('an end is dragged with the mouse, in one step of undo, and Esc lets it go where it was', async ({
  page,
}) => {
  await openStory(page);
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  const handle = page.locator('[data-edge="end"]');
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The handle is not drawn');
  const grip = { x: box.x, y: box.y + box.height + 4 };
  const target = await boxOfWords(page, '2,000 tonnes');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(target.right, target.y + box.height / 2 + 4, { steps: 4 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(target.right, target.y + box.height / 2 + 4, { steps: 4 });
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('rt-moving')?.size)).toBe(1);
  await expect
    .poll(() => page.evaluate(() => String([...(CSS.highlights.get('rt-moving') ?? [])][0])))
    .toMatch(/2,000 tonnes$/);
  await page.mouse.up();
  await expect.poll(() => markedWords(page, 'solid')).toMatch(/2,000 tonnes$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => markedWords(page, 'solid')).toBe('Dr. Ines Marrow opened the weir on Monday.');
});

/** How far the handle of an end stands from where its words end on the screen, in CSS px. */
async function gapAtEnd(page: Page, words: string): Promise<number> {
  const [handle, end] = [
    await page.locator('[data-edge="end"]').boundingBox(),
    await boxOfWords(page, words),
  ];
  if (handle === null) return Number.POSITIVE_INFINITY;
  return Math.hypot(handle.x - end.right, handle.y + handle.height / 2 - end.y);
}

test('the handles stand at the ends again when the lines have moved', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('c');
  await page.keyboard.press('Escape');
  await expect.poll(() => gapAtEnd(page, 'test.')).toBeLessThan(6);
  for (const width of [1100, 760, 420]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => gapAtEnd(page, 'test.')).toBeLessThan(6);
  }
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.getByRole('button', { name: 'Annotations' }).click();
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await expect.poll(() => gapAtEnd(page, 'test.')).toBeLessThan(6);
  // Other letters, of another width, come after the first drawing, as fonts do.
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('[data-scroller]')?.style.setProperty('letter-spacing', '0.4px');
    document.fonts.dispatchEvent(new FontFaceSetLoadEvent('loadingdone'));
  });
  await expect.poll(() => gapAtEnd(page, 'test.')).toBeLessThan(6);
});
