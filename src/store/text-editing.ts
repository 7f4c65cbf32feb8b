/** What can be made of the selected words and paragraphs while the text is edited. */
export const TEXT_FORMATS = [
  'paragraph',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'quote',
  'bullets',
  'numbers',
  'rule',
  'bold',
  'italic',
] as const;

/** One of {@link TEXT_FORMATS}. */
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Whether the edit in progress is kept on this device. */
export type DraftState = 'none' | 'kept' | 'failed';

/** The text of an article while it is edited, as bars and commands see it. */
export interface TextEditing {
  readonly articleId: string;
  /** The version that is edited. */
  readonly versionId: string;
  /** Whether the text is another than that of the version. */
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many annotations stand on changed words, and how many have none of their words left. */
  readonly changed: number;
  readonly lost: number;
  readonly draft: DraftState;
  /** A version is being made of it; nothing can be typed any more. */
  readonly isEnding: boolean;
  /** What the bar asks for: an address for the selected words, or whether the changes are to go. */
  readonly question: 'link' | 'discard' | null;
  /** Stays the same for as long as the text is edited. */
  readonly controls: TextControls;
}

/** What a person can do while a text is edited. */
export interface TextControls {
  undo(): void;
  redo(): void;
  /** Makes the selected words or paragraphs this, or no longer this. */
  toggle(format: TextFormat): void;
  /** Whether what is at the caret is this; `null` for what is put in and never is there. */
  isOn(format: TextFormat): boolean | null;
  /** Calls back when that may have changed; returns the function that stops it. */
  watch(watcher: () => void): () => void;
  /** The address that the words at the caret lead to; `null` for none. */
  linkAt(): string | null;
  /** Makes the selected words a link, or no link; answers whether it could: words have to be selected, and the address be one. */
  setLink(href: string | null): boolean;
  ask(question: TextEditing['question']): void;
  /** Makes a version of the text; leaves quietly when it is the text of the version. */
  finish(): Promise<void>;
  /** Gives the changes up and goes back to reading. */
  discard(): Promise<void>;
}
