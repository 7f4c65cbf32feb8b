import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { heapOf, longTasksOf, medianCost } from './page-cost';
import { probedPage } from './probed-page';
import type { WorkbenchCosts } from './results';
import type { SampleText } from './sample-text';

/** A library that highlights annotations in a text, and how its documentation says it is used. */
export interface Peer {
  readonly name: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** What is painted for a highlight. */
  readonly mark: string;
  /** Page scripts; `root` is the text's element, `list` the annotations in the library's own shape. */
  readonly shape: string;
  readonly open: string;
  readonly make: string;
  readonly select: string;
  readonly filter: string | null;
}

const TEXT_ANNOTATOR = 'node_modules/@recogito/text-annotator/dist/text-annotator';
const RECOGITO_JS = 'node_modules/@recogito/recogito-js/dist/recogito';

/** Offsets of both count the letters of the elements alone, without a line end between paragraphs. */
export const PEERS: readonly Peer[] = [
  {
    name: '@recogito/text-annotator 4.1.1',
    scripts: [`${TEXT_ANNOTATOR}.umd.js`],
    styles: [`${TEXT_ANNOTATOR}.css`],
    mark: '.r6o-annotation, .r6o-span-highlight-layer > *',
    shape: `({ id, quote, start, end }) => ({ id, bodies: [], target: { annotation: id, selector: [{ quote, start, end }] } })`,
    open: `window.anno = RecogitoJS.createTextAnnotator(root, { renderer: 'SPANS' }); anno.setAnnotations(list);`,
    make: `anno.addAnnotation(extra)`,
    select: `anno.setSelected(list[index].id)`,
    filter: `anno.setFilter(on ? (one) => Number(one.id.slice(1)) % 2 === 0 : undefined)`,
  },
  {
    name: '@recogito/recogito-js 1.8.4',
    scripts: [`${RECOGITO_JS}-polyfills.js`, `${RECOGITO_JS}.min.js`],
    styles: [`${RECOGITO_JS}.min.css`],
    mark: '.r6o-annotation',
    shape: `({ id, quote, start, end }) => ({
      '@context': 'http://www.w3.org/ns/anno.jsonld', id: '#' + id, type: 'Annotation', body: [],
      target: { selector: [{ type: 'TextQuoteSelector', exact: quote }, { type: 'TextPositionSelector', start, end }] } })`,
    open: `window.anno = Recogito.init({ content: root }); anno.setAnnotations(list);`,
    make: `anno.addAnnotation(extra)`,
    select: `anno.selectAnnotation(list[index].id)`,
    filter: null,
  },
];

function pageOf(peer: Peer): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title>',
    '<style>body { font: 18px/32px serif; max-width: 588px; margin: 40px auto }</style>',
    ...peer.styles.map((href) => `<link rel="stylesheet" href="/${href}">`),
    '<main></main>',
    // One of them asks where it runs as if it were bundled.
    '<script>var process = { env: { NODE_ENV: "production" } };</script>',
    ...peer.scripts.map((src) => `<script src="/${src}"></script>`),
  ].join('\n');
}

async function servePeer(peer: Peer): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      response.setHeader('content-type', 'text/html').end(pageOf(peer));
      return;
    }
    if (![...peer.scripts, ...peer.styles].includes(path.slice(1))) {
      response.writeHead(404).end();
      return;
    }
    readFile(fileURLToPath(new URL(`.${path}`, import.meta.url))).then(
      (bytes) =>
        response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript').end(bytes),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return server;
}

/** The spans as the peers count them. */
function peerSpans({ paragraphs, text, spans }: SampleText) {
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  return spans.map(({ start, end }, index) => {
    const before = starts.findLastIndex((from) => from <= start);
    return { id: `a${index}`, quote: text.slice(start, end), start: start - before, end: end - before };
  });
}

/** Opens a text with its annotations in a peer and works in it; `null` when opening takes longer than `limitMs`. */
export async function measurePeer(
  browser: Browser,
  peer: Peer,
  sample: SampleText,
  limitMs: number,
): Promise<WorkbenchCosts | null> {
  const server = await servePeer(peer);
  const { page, devtools, close } = await probedPage(browser);
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(
      `window.html = ${JSON.stringify(sample.paragraphs.map((words) => `<p>${words}</p>`).join(''))};
       window.list = ${JSON.stringify(peerSpans(sample))}.map(${peer.shape});
       window.root = document.querySelector('main'); undefined`,
    );
    const heapBefore = await heapOf(devtools);
    let timer: NodeJS.Timeout | undefined;
    const paintMs = await Promise.race([
      page.evaluate<number>(
        `probe.untilSeen(() => { root.innerHTML = html; ${peer.open} }, ${JSON.stringify(peer.mark)})`,
      ),
      new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), limitMs);
      }),
    ]);
    clearTimeout(timer);
    if (paintMs === null) return null;
    await page.evaluate('probe.settled()');
    const longTasks = await longTasksOf(page);
    const heapMb = (await heapOf(devtools)) - heapBefore;
    const repeat = (script: (index: number) => string) => medianCost(page, devtools, script);
    const makeMs = await repeat((index) =>
      `const first = document.querySelector('main p').textContent;
         window.extra = (${peer.shape})({ id: 'new${index}', quote: first.slice(${index * 3}, ${index * 3 + 12}), start: ${index * 3}, end: ${index * 3 + 12} });
         ${peer.make}`.replace('const first', 'var first'),
    );
    const selectMs = await repeat((index) => `var index = ${index * 2}; ${peer.select}`);
    const { filter } = peer;
    const filterMs =
      filter === null ? null : await repeat((index) => `var on = ${index % 2 === 0}; ${filter}`);
    return { paintMs, longTasks, heapMb, makeMs, selectMs, filterMs };
  } finally {
    await close();
    server.close();
  }
}
