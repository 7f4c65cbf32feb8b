import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleMetadata } from '../../domain/article-draft';
import type { FormatProblem, ParseResult } from '../../formats/format';
import type { LineReading } from '../../formats/plain-text/unwrap-lines';
import { fileProblem } from '../../formats/problems';
import type { TakeInChoice } from '../../store/actions/take-in-records';
import type { Workspace } from '../../store/workspace';
import { createRecordComparer } from './compare-records';
import type { ImportedArticle, ImportItem, ImportState, KnownChoiceValue } from './import-item';
import { LONGEST_PASTE } from './import-limits';
import { lookThrough } from './look-through';
import { readFile } from './read-file';
import { judgeLines, readPastedHtml, readPastedText } from './read-paste';

/** Everything that is looked through before it is kept. Nothing is stored by it. */
export interface ImportJob {
  readonly state: StoreApi<{ readonly items: readonly ImportItem[] }>;
  addFiles(files: readonly File[]): void;
  /** Reads a paste; rich text when there is any, else the plain text. */
  addPaste(paste: { readonly html: string | null; readonly text: string | null }): void;
  readLinesAs(itemId: string, reading: LineReading): void;
  /** Reads a text anew, from the bytes of its file, in another character set. */
  readInEncoding(itemId: string, encoding: string): Promise<void>;
  correct(itemId: string, change: Partial<ArticleMetadata>): void;
  /** Says what becomes of articles that are here already, and works out anew what bringing the file in would do. */
  chooseTakeIn(itemId: string, choice: TakeInChoice): void;
  /** Works out once more what bringing a file in would do, after what is here could not be read. */
  compareAgain(itemId: string): void;
  /** Says what becomes of a text of an article that is here. */
  chooseKnown(itemId: string, choice: KnownChoiceValue): void;
  setWanted(itemId: string, isWanted: boolean): void;
  /** Stops what is being read; what is ready stays. A paste that was not read yet is forgotten. */
  stop(): void;
}

type RecordsState = Extract<ImportState, { kind: 'records' }>;

function isEmptyResult({ articles, records }: ParseResult): boolean {
  return articles.length === 0 && Object.values(records).every((rows) => rows.length === 0);
}

function readyState(
  article: ImportedArticle,
  problems: readonly FormatProblem[],
  encoding?: string,
): ImportState {
  return { kind: 'ready', article, problems, ...(encoding === undefined ? {} : { encoding }) };
}

/** Lays what a person corrected over what was read; a corrected field was read nowhere. */
function withCorrections(article: ImportedArticle, corrections: Partial<ArticleMetadata>): ImportedArticle {
  const { draft } = article;
  const readFrom = Object.entries(draft.readFrom ?? {}).filter(([field]) => !(field in corrections));
  const metadata = { ...draft.metadata, ...corrections };
  return { ...article, draft: { ...draft, metadata, readFrom: Object.fromEntries(readFrom) } };
}

/** Makes the job of one import dialog. */
export function createImportJob({ clock, reader }: Pick<Workspace, 'clock' | 'reader'>): ImportJob {
  const state = createStore<{ readonly items: readonly ImportItem[] }>(() => ({ items: [] }));
  const files = new Map<string, File>();
  const compareRecords = createRecordComparer(reader, clock.newId);
  let running: AbortController | null = null;
  let pasting: AbortController | null = null;

  const itemOf = (id: string) => state.getState().items.find((item) => item.id === id);

  function update(
    id: string,
    change: Partial<ImportItem> | ((item: ImportItem) => Partial<ImportItem>),
  ): void {
    state.setState(({ items }) => ({
      items: items.map((item) =>
        item.id === id ? { ...item, ...(typeof change === 'function' ? change(item) : change) } : item,
      ),
    }));
  }

  function updateRecords(id: string, change: Partial<RecordsState>): void {
    update(id, (item) => (item.state.kind === 'records' ? { state: { ...item.state, ...change } } : {}));
  }

  async function stateOf(result: ParseResult, signal: AbortSignal): Promise<ImportState> {
    const { articles, records, problems } = result;
    if (isEmptyResult(result)) return { kind: 'failed', problems };
    const [draft] = articles;
    if (draft !== undefined) {
      const article = await lookThrough(draft, reader, signal);
      const twice = hasTwin(article.sha256) ? [fileProblem('import.problem.twice')] : [];
      return readyState(article, [...problems, ...twice], result.encoding);
    }
    return { kind: 'records', records, problems, choice: 'merge', comparison: { kind: 'comparing' } };
  }

  /** Whether another item has the same text. */
  function hasTwin(sha256: string): boolean {
    return state
      .getState()
      .items.some(({ state: other }) => other.kind === 'ready' && other.article.sha256 === sha256);
  }

  async function compare(id: string): Promise<void> {
    const item = itemOf(id);
    if (item?.state.kind !== 'records') return;
    const { records, choice } = item.state;
    updateRecords(id, { comparison: { kind: 'comparing' } });
    const comparison = await compareRecords(records, choice);
    const now = itemOf(id)?.state;
    // Another choice made meanwhile has its own answer on the way.
    if (now?.kind === 'records' && now.choice === choice) updateRecords(id, { comparison });
  }

  async function run(): Promise<void> {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    for (;;) {
      const item = state
        .getState()
        .items.find(({ state: { kind }, id }) => kind === 'waiting' && files.has(id));
      const file = item === undefined ? undefined : files.get(item.id);
      if (item === undefined || file === undefined || controller.signal.aborted) break;
      const { id } = item;
      update(id, { state: { kind: 'reading', share: 0 } });
      try {
        const { result, format } = await readFile(file, {
          clock,
          signal: controller.signal,
          onProgress: (share) => update(id, { state: { kind: 'reading', share } }),
        });
        const next = await stateOf(result, controller.signal);
        const isTwice = next.kind === 'ready' && (next.article.twin !== null || hasTwin(next.article.sha256));
        update(id, { format, state: next, isWanted: !isTwice });
        if (next.kind === 'records') await compare(id);
      } catch {
        update(id, { state: { kind: 'stopped' } });
      }
    }
    running = null;
  }

  async function readInEncoding(id: string, encoding: string): Promise<void> {
    const file = files.get(id);
    if (file === undefined) return;
    // Of two readings that overtake each other, the one asked for last counts.
    pasting?.abort();
    pasting = new AbortController();
    const { signal } = pasting;
    try {
      const options = { clock, signal, encoding, onProgress: () => undefined };
      const { result } = await readFile(file, options);
      const [draft] = result.articles;
      const article = draft === undefined ? null : await lookThrough(draft, reader, signal);
      if (signal.aborted || article === null) return;
      update(id, ({ corrections }) => ({
        state: readyState(withCorrections(article, corrections), result.problems, result.encoding),
      }));
    } catch {
      // Stopped, or the file is gone: what was read before stays.
    }
  }

  async function readPaste(
    id: string,
    html: string | null,
    text: string,
    reading: LineReading,
  ): Promise<void> {
    // Of two readings that overtake each other, the one asked for last counts.
    pasting?.abort();
    pasting = new AbortController();
    const { signal } = pasting;
    const context = { now: new Date(clock.now()).toISOString(), signal };
    try {
      const rich = html === null ? null : await readPastedHtml(html, text, context);
      if (rich === null && text.includes('\n')) update(id, { lines: { text, reading } });
      const draft = rich ?? (await readPastedText(text, reading, context));
      const article = draft === null ? null : await lookThrough(draft, reader, signal);
      if (signal.aborted) return;
      update(id, ({ corrections }) => ({
        state:
          article === null
            ? { kind: 'failed', problems: [fileProblem('import.problem.no-words')] }
            : readyState(withCorrections(article, corrections), []),
      }));
    } catch {
      if (signal.aborted) return;
      update(id, { state: { kind: 'failed', problems: [fileProblem('import.problem.damaged')] } });
    }
  }

  function newItem(fileName: string | null, size: number): ImportItem {
    const waiting = { kind: 'waiting' } as const;
    const unknown = { format: null, knownChoice: null, corrections: {}, lines: null };
    return { id: clock.newId(), fileName, size, state: waiting, isWanted: true, ...unknown };
  }

  return {
    state,
    addFiles: (added) => {
      const items = added.map((file) => {
        const item = newItem(file.name, file.size);
        files.set(item.id, file);
        return item;
      });
      state.setState((now) => ({ items: [...now.items, ...items] }));
      void run();
    },
    addPaste: ({ html, text }) => {
      const item = newItem(null, text?.length ?? html?.length ?? 0);
      state.setState({ items: [item] });
      if (Math.max(html?.length ?? 0, text?.length ?? 0) > LONGEST_PASTE) {
        const problem = fileProblem('import.problem.paste-too-long');
        update(item.id, { state: { kind: 'failed', problems: [problem] } });
        return;
      }
      void readPaste(item.id, html, text ?? '', judgeLines(text ?? ''));
    },
    readLinesAs: (itemId, reading) => {
      const lines = itemOf(itemId)?.lines;
      if (!lines) return;
      update(itemId, { lines: { ...lines, reading } });
      void readPaste(itemId, null, lines.text, reading);
    },
    readInEncoding,
    correct: (itemId, change) =>
      update(itemId, (item) => {
        if (item.state.kind !== 'ready') return {};
        const corrections = { ...item.corrections, ...change };
        const article = withCorrections(item.state.article, corrections);
        return { corrections, state: { ...item.state, article } };
      }),
    chooseTakeIn: (itemId, choice) => {
      updateRecords(itemId, { choice });
      void compare(itemId);
    },
    compareAgain: (itemId) => void compare(itemId),
    chooseKnown: (itemId, knownChoice) => update(itemId, { knownChoice }),
    setWanted: (itemId, isWanted) => update(itemId, { isWanted }),
    stop: () => {
      running?.abort();
      pasting?.abort();
      state.setState(({ items }) => ({
        items: items.flatMap((item) => {
          if (item.state.kind !== 'waiting' && item.state.kind !== 'reading') return [item];
          return item.fileName === null ? [] : [{ ...item, state: { kind: 'stopped' } as const }];
        }),
      }));
    },
  };
}
