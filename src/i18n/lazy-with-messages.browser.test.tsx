import { Suspense } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { en } from './en/en';
import { lazyWithMessages } from './lazy-with-messages';
import { createTranslator, type Translator } from './translator';
import { TranslatorProvider, useTranslator } from './use-translator';

let place: HTMLElement;
let root: Root;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

/** English whose file for the editor comes when it is let. */
function slowEnglish() {
  let letCome: () => void = () => undefined;
  const isLet = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const editor = vi.fn(() => isLet.then(en.later.editor));
  const translator = createTranslator({ ...en, later: { ...en.later, editor } }, 'en', 'ltr');
  return { translator, editor, letCome };
}

function Title({ mark }: { readonly mark: string }) {
  const { t } = useTranslator();
  return `${t('editor.text')}${mark}`;
}

const LazyTitle = lazyWithMessages(['editor'], async () => ({ default: Title }));

function show(translator: Translator): void {
  root.render(
    <TranslatorProvider translator={translator}>
      <Suspense fallback="…">
        <LazyTitle mark="!" />
      </Suspense>
    </TranslatorProvider>,
  );
}

it('draws nothing of a part before its messages are there', async () => {
  const { translator, editor, letCome } = slowEnglish();
  show(translator);
  await expect.poll(() => editor.mock.calls.length).toBe(1);
  expect(place.textContent).toBe('…');
  letCome();
  await expect.poll(() => place.textContent).toBe('Text of the article!');
});

it('fetches a part and its messages before it is shown', async () => {
  const { translator, editor, letCome } = slowEnglish();
  letCome();
  await LazyTitle.preload(translator);
  expect(editor).toHaveBeenCalledTimes(1);
  show(translator);
  await expect.poll(() => place.textContent).toBe('Text of the article!');
  expect(editor).toHaveBeenCalledTimes(1);
});

it('asks anew for what did not come when it was to be fetched before', async () => {
  const editor = vi.fn(en.later.editor).mockRejectedValueOnce(new Error('no network'));
  const translator = createTranslator({ ...en, later: { ...en.later, editor } }, 'en', 'ltr');
  await expect(LazyTitle.preload(translator)).rejects.toThrow('no network');
  show(translator);
  await expect.poll(() => place.textContent).toBe('Text of the article!');
});
