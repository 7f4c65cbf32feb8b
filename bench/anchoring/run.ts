import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { measureTimes } from './measure-times';
import { PEER_LOADERS } from './peer-tools';
import { predict, serializePredictions } from './predict';
import { QUOTE_SEARCH } from './quote-search';
import { FolderFaults, type Pair, readFolder } from './read-folder';
import { REDTHREAD } from './redthread';
import { score } from './score';
import { scoreByScript } from './score-by-script';
import { classTable, type ToolScore, totalsTables } from './score-tables';
import type { Tool } from './tool';
import { writePage } from './write-page';

const LOADERS: Readonly<Record<string, () => Promise<Tool>>> = {
  [REDTHREAD.id]: async () => REDTHREAD,
  [QUOTE_SEARCH.id]: async () => QUOTE_SEARCH,
  ...PEER_LOADERS,
};

const HELP = `Finds the spans of old texts on new ones, for a folder of pairs.

  npm run bench:anchoring -- --data DIR --out FILE [--tool NAME]
      writes what a tool says of every span, as JSON lines {pairId, spanId, status, start, end, score}

  npm run bench:anchoring -- --data DIR --compare [--scorer SCRIPT] [--page FILE]
      scores all tools on the folder, times Redthread on made texts, prints the tables and writes them to docs/ANCHORING.md

  --data DIR       folder with pairs/*.json and truth/*.jsonl
  --out FILE       where the predictions go
  --tool NAME      ${Object.keys(LOADERS).join(', ')} (the first, unless told)
  --compare        score, time and write the page
  --scorer SCRIPT  score with this script (--truth DIR --predictions FILE --json) instead of the one built in
  --page FILE      the page to write instead of docs/ANCHORING.md
  --help           this text

BENCH_ROUNDS is how often each timing is taken (5). Exit status: 0 done; 1 the data or a tool failed; 2 wrong usage.`;

class UsageFault extends Error {}

function parseOptions() {
  try {
    return parseArgs({
      options: {
        data: { type: 'string' },
        out: { type: 'string' },
        tool: { type: 'string', default: REDTHREAD.id },
        compare: { type: 'boolean', default: false },
        scorer: { type: 'string' },
        page: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error));
  }
}

async function writePredictions(pairs: readonly Pair[], toolId: string, file: string): Promise<void> {
  const tool = await LOADERS[toolId]?.();
  if (tool === undefined)
    throw new UsageFault(`--tool ${toolId}: not one of ${Object.keys(LOADERS).join(', ')}.`);
  const { predictions, ms } = predict(tool, pairs);
  await writeFile(file, serializePredictions(predictions)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageFault(`--out ${file}: cannot be written (${error.code}).`);
  });
  console.log(
    `${tool.name}: ${predictions.length} spans of ${pairs.length} pairs in ${(ms / 1000).toFixed(1)} s, written to ${file}`,
  );
}

async function compare(
  folder: string,
  pairs: readonly Pair[],
  scorer: string | undefined,
  page: string | URL,
): Promise<void> {
  const scores: ToolScore[] = [];
  for (const load of Object.values(LOADERS)) {
    const tool = await load();
    const { predictions, ms } = predict(tool, pairs);
    const figures =
      scorer === undefined ? score(pairs, predictions) : scoreByScript(scorer, folder, predictions);
    const toolScore = { tool: tool.name, figures, ms };
    console.log(classTable(toolScore).join('\n'));
    scores.push(toolScore);
  }
  console.log(totalsTables(scores).join('\n'));
  const times = measureTimes(Number(process.env.BENCH_ROUNDS ?? 5), (time) =>
    console.log(JSON.stringify(time)),
  );
  await writeFile(
    page,
    writePage({
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
      pairs: pairs.length,
      spans: pairs.reduce((sum, { spans }) => sum + spans.length, 0),
      scores,
      times,
    }),
  );
}

async function run(): Promise<void> {
  const options = parseOptions();
  if (options.help) {
    console.log(HELP);
    return;
  }
  const { data, out, tool, scorer, page } = options;
  if (data === undefined) throw new UsageFault('--data is needed.');
  if (options.compare === (out !== undefined))
    throw new UsageFault('Either --out or --compare is needed, not both.');
  if (LOADERS[tool] === undefined)
    throw new UsageFault(`--tool ${tool}: not one of ${Object.keys(LOADERS).join(', ')}.`);
  const pairs = await readFolder(data);
  if (out === undefined)
    await compare(data, pairs, scorer, page ?? new URL('../../docs/ANCHORING.md', import.meta.url));
  else await writePredictions(pairs, tool, out);
}

try {
  await run();
} catch (error) {
  const isUsage = error instanceof UsageFault;
  const isKnown = isUsage || error instanceof FolderFaults;
  console.error(isKnown ? error.message : error);
  if (isUsage) console.error('Try --help.');
  process.exitCode = isUsage ? 2 : 1;
}
