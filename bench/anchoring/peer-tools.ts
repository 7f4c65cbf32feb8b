import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { installPeers } from '../install-peers';
import { saidOfPlace, type Tool } from './tool';

const PACKAGES = new URL('../node_modules/', import.meta.url);

interface Place {
  readonly start: number;
  readonly end: number;
  readonly score?: number;
}

/** Package and version as installed, e.g. `hypothesis 1.2.3`. */
async function installedName(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL(`${name}/package.json`, PACKAGES), 'utf8'));
  return `${name} ${version}`;
}

interface DomAnchorTextQuote {
  toTextPosition(
    root: { textContent: string },
    quote: { exact: string; prefix: string; suffix: string },
    options: { hint: number },
  ): Place | null;
}

/**
 * dom-anchor-text-quote (Randall Leeds, MIT) on diff-match-patch (Google, Apache-2.0), the packages as they are: to find a place they
 * read no more of the document than `textContent`.
 */
async function loadDomAnchor(): Promise<Tool> {
  // The package has no types.
  const { toTextPosition } = createRequire(import.meta.url)('dom-anchor-text-quote') as DomAnchorTextQuote;
  return {
    id: 'dom-anchor-text-quote',
    name: await installedName('dom-anchor-text-quote'),
    place: (_oldText, newText, spans) =>
      spans.map((span) =>
        saidOfPlace(newText, span, toTextPosition({ textContent: newText }, span, { hint: span.start })),
      ),
  };
}

type MatchQuote = (
  text: string,
  quote: string,
  context: { prefix: string; suffix: string; hint: number },
) => Place | null;

/**
 * `matchQuote` of the Hypothesis client (Hypothesis Project, BSD-2-Clause) on approx-string-match (Robert Knight, MIT). The client's package
 * holds it inside a bundle; its source is taken unchanged from the source map and compiled beside the package.
 */
async function loadHypothesis(): Promise<Tool> {
  const map: { sources: string[]; sourcesContent: string[] } = JSON.parse(
    await readFile(new URL('hypothesis/build/scripts/annotator.bundle.js.map', PACKAGES), 'utf8'),
  );
  const source =
    map.sourcesContent[map.sources.findIndex((path) => path.endsWith('anchoring/match-quote.ts'))];
  if (source === undefined)
    throw new Error('The Hypothesis client no longer has match-quote.ts in its source map');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const compiled = new URL('.match-quote.mjs', PACKAGES);
  await writeFile(compiled, outputText);
  const { matchQuote } = (await import(compiled.href)) as { matchQuote: MatchQuote }; // Its types are gone with compiling.
  return {
    id: 'hypothesis',
    name: `matchQuote of ${await installedName('hypothesis')}`,
    place: (_oldText, newText, spans) =>
      spans.map((span) => {
        const { prefix, suffix, start: hint } = span;
        return saidOfPlace(newText, span, matchQuote(newText, span.exact, { prefix, suffix, hint }));
      }),
  };
}

/** Each library to measure against by the id it is asked for with; loading one installs them all the first time. */
export const PEER_LOADERS = {
  'dom-anchor-text-quote': async () => {
    installPeers();
    return loadDomAnchor();
  },
  hypothesis: async () => {
    installPeers();
    return loadHypothesis();
  },
} as const;
