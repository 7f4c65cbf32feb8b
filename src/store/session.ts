import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TextRange } from '../domain/span';
import { type AnnotationFilter, NO_FILTER } from './annotation-filter';
import type { ArticleView } from './article-view';
import type { Reviewer } from './reviewer';
import type { TextEditing } from './text-editing';

/** The parts of the workbench that take the focus in turn. */
export type FocusArea = 'text' | 'card' | 'list';

/** An end of one of an annotation's spans. */
export interface SpanEnd {
  readonly annotationId: string;
  readonly span: number;
  readonly edge: 'start' | 'end';
}

/** Marking words anew: of which annotation, and what becomes of the words that are chosen. */
export interface MarkingAnew {
  readonly annotationId: string;
  take(range: TextRange): void;
}

/** What a person is doing right now; nothing of it is a record, nothing of it is saved as one. */
export interface SessionState {
  readonly articleId: string | null;
  /** The older version that is read in the place of the current one: nothing is marked or moved in it; `null` else. */
  readonly pastVersionId: string | null;
  /** The annotation whose card is open. */
  readonly selectedId: string | null;
  /** The caret when it was chosen, as an offset in UTF-16 code units; `null` when there was no text to be in. */
  readonly caretWhenSelected: number | null;
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
  /** The annotation that the next marked words become the words of. */
  readonly markingAnew: MarkingAnew | null;
  /** Whether the review of what became of marked words stands in the place of the card. */
  readonly isReviewing: boolean;
  /** The turn of `focusRequest` that was made for the review, also before it is on the page. */
  readonly reviewTurn: number;
  /** Which of the places that might be meant is looked at in the review, the best first. */
  readonly candidate: number;
  /** What answers the keys of the review; `null` while it isn't on the page or asks nothing. */
  readonly reviewer: Reviewer | null;
  /** The end of a span that the arrow keys move. */
  readonly movingEnd: SpanEnd | null;
  /** The words selected in the article; `null` when none are. */
  readonly textSelection: TextRange | null;
  readonly filter: AnnotationFilter;
  /** Annotations ticked in the list; they stay so until another article is opened, and can be handed on from the report. */
  readonly tickedIds: ReadonlySet<string>;
  /** Replies that are being typed, by the note they answer; they stay until they are sent or emptied. */
  readonly replyDrafts: ReadonlyMap<string, string>;
  readonly view: ArticleView | null;
  /** The text while it is edited; `null` while it is read. */
  readonly editing: TextEditing | null;
  /** Asks an area to take the focus; `turn` differs with every request. */
  readonly focusRequest: { readonly area: FocusArea; readonly turn: number };
  /** Read out by screen readers when it changes. */
  readonly announcement: string;
}

/** What a person is doing right now, and the ways to change it. */
export interface Session {
  readonly state: StoreApi<SessionState>;
  select(annotationId: string | null, how?: { readonly isFresh?: boolean }): void;
  /**
   * Opens the review, with the question after an annotation or, with `null`, with none. It takes the focus when it is asked to.
   */
  review(annotationId: string | null, how?: { readonly takesFocus?: boolean }): void;
  /** Looks at one of the places that might be meant, by its place among them. */
  lookAt(candidate: number): void;
  setReviewer(reviewer: Reviewer | null): void;
  light(ids: readonly string[]): void;
  requestFocus(area: FocusArea): void;
  announce(message: string): void;
  setFilter(filter: AnnotationFilter): void;
  tick(ids: Iterable<string>): void;
  startLinking(claimId: string): void;
  chooseLinkTarget(annotationId: string | null): void;
  startAddingSpan(annotationId: string): void;
  startMarkingAnew(marking: MarkingAnew): void;
  startMovingEnd(end: SpanEnd): void;
  /** Ends linking, adding a span, marking words anew and moving an end. */
  endModes(): void;
  setTextSelection(range: TextRange | null): void;
  /** Keeps what is typed as a reply to a note; an empty text keeps nothing. */
  draftReply(noteId: string, text: string): void;
  setView(view: ArticleView | null): void;
  setEditing(editing: TextEditing | null): void;
  openArticle(articleId: string | null): void;
  /** Reads an older version, or the current one again (`null`); what one was in the midst of ends. */
  readPast(versionId: string | null): void;
}

const CLOSED: SessionState = {
  articleId: null,
  pastVersionId: null,
  selectedId: null,
  caretWhenSelected: null,
  isFresh: false,
  litIds: [],
  linkingClaimId: null,
  linkTargetId: null,
  addingSpanTo: null,
  markingAnew: null,
  isReviewing: false,
  reviewTurn: -1,
  candidate: 0,
  reviewer: null,
  movingEnd: null,
  textSelection: null,
  filter: NO_FILTER,
  tickedIds: new Set(),
  replyDrafts: new Map(),
  view: null,
  editing: null,
  focusRequest: { area: 'text', turn: 0 },
  announcement: '',
};

const NO_MODE = {
  linkingClaimId: null,
  linkTargetId: null,
  addingSpanTo: null,
  markingAnew: null,
  movingEnd: null,
} as const;

/** Makes the session of one tab. */
export function createSession(): Session {
  const state = createStore<SessionState>(() => CLOSED);
  const set = state.setState;
  let tickedIn: string | null = null;
  return {
    state,
    select: (selectedId, how) => {
      const caretWhenSelected = state.getState().view?.selection().start ?? null;
      set(({ movingEnd, markingAnew, linkingClaimId, linkTargetId }) => ({
        selectedId,
        caretWhenSelected,
        isReviewing: false,
        candidate: 0,
        markingAnew: markingAnew?.annotationId === selectedId ? markingAnew : null,
        // A claim that is left waits for no mention any more.
        linkingClaimId: linkingClaimId === selectedId ? linkingClaimId : null,
        linkTargetId: linkingClaimId === selectedId ? linkTargetId : null,
        isFresh: how?.isFresh ?? false,
        movingEnd: movingEnd?.annotationId === selectedId ? movingEnd : null,
      }));
    },
    review: (selectedId, how) => {
      const caretWhenSelected = state.getState().view?.selection().start ?? null;
      const takesFocus = how?.takesFocus === true;
      set(({ focusRequest }) => ({
        ...NO_MODE,
        selectedId,
        caretWhenSelected,
        isFresh: false,
        isReviewing: true,
        candidate: 0,
        focusRequest: takesFocus ? { area: 'card', turn: focusRequest.turn + 1 } : focusRequest,
        reviewTurn: takesFocus ? focusRequest.turn + 1 : -1,
      }));
    },
    lookAt: (candidate) => set({ candidate }),
    setReviewer: (reviewer) => set({ reviewer }),
    light: (litIds) => set({ litIds }),
    requestFocus: (area) => set((now) => ({ focusRequest: { area, turn: now.focusRequest.turn + 1 } })),
    // The same words once more are heard only when the text is another one.
    announce: (message) =>
      set(({ announcement }) => ({
        announcement: announcement === message ? `${message}\u00A0` : message,
      })),
    setFilter: (filter) => set({ filter }),
    tick: (ids) => set({ tickedIds: new Set(ids) }),
    startLinking: (linkingClaimId) => set({ ...NO_MODE, linkingClaimId }),
    chooseLinkTarget: (linkTargetId) => set({ linkTargetId }),
    startAddingSpan: (addingSpanTo) => set({ ...NO_MODE, addingSpanTo }),
    startMarkingAnew: (markingAnew) => set({ ...NO_MODE, markingAnew }),
    startMovingEnd: (movingEnd) => set({ ...NO_MODE, movingEnd }),
    endModes: () => set(NO_MODE),
    setTextSelection: (textSelection) => set({ textSelection }),
    draftReply: (noteId, text) =>
      set((now) => {
        const replyDrafts = new Map(now.replyDrafts);
        if (text === '') replyDrafts.delete(noteId);
        else replyDrafts.set(noteId, text);
        return { replyDrafts };
      }),
    setView: (view) => set({ view }),
    setEditing: (editing) => set({ editing }),
    readPast: (pastVersionId) => set({ ...NO_MODE, pastVersionId }),
    // What somebody is writing outlasts the article they write it in.
    openArticle: (articleId) => {
      const isOther = articleId !== null && articleId !== tickedIn;
      if (isOther) tickedIn = articleId;
      set(({ focusRequest, replyDrafts, reviewer, tickedIds }) => ({
        ...CLOSED,
        articleId,
        focusRequest,
        reviewer,
        replyDrafts,
        tickedIds: isOther ? CLOSED.tickedIds : tickedIds,
      }));
    },
  };
}
