import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserLaunchOptions } from './find-browser.ts';
import { serveDist } from './serve-dist.ts';

// Takes the picture that the README shows: the annotated sample with a claim open. Run after `vite build`.
async function takeScreenshot(): Promise<void> {
  const address = await serveDist(4195);
  const browser = await chromium.launch(browserLaunchOptions());
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  await page.goto(address);
  await page.getByText('A leak in many voices').click();
  await page.locator('.rt-kind-thread').first().click();
  await page.getByRole('heading', { name: 'Claim 1' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  mkdirSync('docs/images', { recursive: true });
  await page.screenshot({ path: 'docs/images/workbench.png', animations: 'disabled' });
  await browser.close();
  process.exit(0);
}

void takeScreenshot();
