import type { Page } from '@playwright/test';

/** What a page has said since the log was begun, oldest first. */
export interface SpeechLog {
  /** All of it. */
  all(): Promise<readonly string[]>;
  /** Forgets what was said so far. */
  clear(): Promise<void>;
}

/** The page as the script below leaves it; its own type knows nothing of that. */
type Listening = typeof window & { said: string[] };

/** Writes down what the live regions of a page say: every text that comes into one, as a screen reader would speak it. */
export async function logSpeech(page: Page): Promise<SpeechLog> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const observer = new MutationObserver((records) => {
      const touched = new Set<Element>();
      for (const { target, addedNodes } of records) {
        for (const node of [target, ...addedNodes]) {
          const element = node instanceof Element ? node : node.parentElement;
          const region = element?.closest(regions);
          if (region != null) touched.add(region);
          if (node instanceof Element) for (const inner of node.querySelectorAll(regions)) touched.add(inner);
        }
      }
      for (const region of touched) {
        const text = region.textContent?.trim() ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      }
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
  return {
    all: () => page.evaluate(() => [...((window as Listening).said ?? [])]),
    clear: () =>
      page.evaluate(() => {
        (window as Listening).said.length = 0;
      }),
  };
}
