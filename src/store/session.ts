import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TextRange } from '../domain/span';
import { type AnnotationFilter, NO_FILTER } from './annotation-filter';
import type { ArticleView } from './article-view';

/** The parts of the workbench that take the focus in turn. */
export type FocusArea = 'text' | 'card' | 'list';

/** What a person is doing right now; nothing of it is a record, nothing of it is saved as one. */
export interface SessionState {
  readonly articleId: string | null;
  /** The annotation whose card is open. */
  readonly selectedId: string | null;
  /** True until the card of an annotation that was just made is left. */
  readonly isFresh: boolean;
  /** Annotations, sources or entities lit in the text because something that is tied to them is pointed at. */
  readonly litIds: readonly string[];
  /** The claim that waits for a mention to be clicked. */
  readonly linkingClaimId: string | null;
  /** The annotation chosen in the text while a claim waits for one. */
  readonly linkTargetId: string | null;
  /** The annotation that the next marked words are added to. */
  readonly addingSpanTo: string | null;
  /** The words selected in the article; `null` when none are. */
  readonly textSelection: TextRange | null;
  readonly filter: AnnotationFilter;
  /** Annotations ticked in the list. */
  readonly tickedIds: ReadonlySet<string>;
  readonly view: ArticleView | null;
  /** Asks an area to take the focus; `turn` differs with every request. */
  readonly focusRequest: { readonly area: FocusArea; readonly turn: number };
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

/** What a person is doing right now, and the ways to change it. */
export interface Session {
  readonly state: StoreApi<SessionState>;
  select(annotationId: string | null, how?: { readonly isFresh?: boolean }): void;
  light(ids: readonly string[]): void;
  requestFocus(area: FocusArea): void;
  announce(message: string): void;
  setFilter(filter: AnnotationFilter): void;
  tick(ids: Iterable<string>): void;
  startLinking(claimId: string): void;
  chooseLinkTarget(annotationId: string | null): void;
  startAddingSpan(annotationId: string): void;
  /** Ends linking and adding a span. */
  endModes(): void;
  setTextSelection(range: TextRange | null): void;
  setView(view: ArticleView | null): void;
  openArticle(articleId: string | null): void;
}

const CLOSED: SessionState = {
  articleId: null,
  selectedId: null,
  isFresh: false,
  litIds: [],
  linkingClaimId: null,
  linkTargetId: null,
  addingSpanTo: null,
  textSelection: null,
  filter: NO_FILTER,
  tickedIds: new Set(),
  view: null,
  focusRequest: { area: 'text', turn: 0 },
  announcement: '',
};

/** Makes the session of one tab. */
export function createSession(): Session {
  const state = createStore<SessionState>(() => CLOSED);
  const set = state.setState;
  return {
    state,
    select: (selectedId, how) => set({ selectedId, isFresh: how?.isFresh ?? false }),
    light: (litIds) => set({ litIds }),
    requestFocus: (area) => set((now) => ({ focusRequest: { area, turn: now.focusRequest.turn + 1 } })),
    announce: (announcement) => set({ announcement }),
    setFilter: (filter) => set({ filter }),
    tick: (ids) => set({ tickedIds: new Set(ids) }),
    startLinking: (linkingClaimId) => set({ linkingClaimId, linkTargetId: null, addingSpanTo: null }),
    chooseLinkTarget: (linkTargetId) => set({ linkTargetId }),
    startAddingSpan: (addingSpanTo) => set({ addingSpanTo, linkingClaimId: null, linkTargetId: null }),
    endModes: () => set({ linkingClaimId: null, linkTargetId: null, addingSpanTo: null }),
    setTextSelection: (textSelection) => set({ textSelection }),
    setView: (view) => set({ view }),
    openArticle: (articleId) => set((now) => ({ ...CLOSED, articleId, focusRequest: now.focusRequest })),
  };
}
