import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserLaunchOptions } from './find-browser.ts';

/** The part of a maskable icon that every launcher shows is a circle of 80 % of its size (W3C Web App Manifest, “safe zone”). */
const SAFE = 0.62;

/** Pictures of `public/redthread.svg`, for launchers that read no SVG. `fill`: to the edges, for launchers that cut a shape. */
const ICONS = [
  { name: 'icon-192.png', size: 192, fill: false },
  { name: 'icon-512.png', size: 512, fill: false },
  { name: 'icon-maskable-512.png', size: 512, fill: true },
  { name: 'apple-touch-icon.png', size: 180, fill: true },
] as const;

async function makeIcons(): Promise<void> {
  const svg = readFileSync('public/redthread.svg').toString('base64');
  const browser = await chromium.launch(browserLaunchOptions());
  mkdirSync('public/icons', { recursive: true });
  for (const { name, size, fill } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawn = fill ? size * SAFE : size;
    await page.setContent(
      `<body style="margin:0;block-size:${size}px;display:grid;place-items:center;background:${fill ? '#fff' : 'none'}">` +
        `<img src="data:image/svg+xml;base64,${svg}" width="${drawn}" height="${drawn}"></body>`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: `public/icons/${name}`, omitBackground: !fill });
    await page.close();
  }
  await browser.close();
}

void makeIcons();
