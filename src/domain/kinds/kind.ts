import type * as z from 'zod/mini';

/** The line under the marked words. Kinds differ by it, so that they can be told apart without colour. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'wavy' | 'double';

/** Names of the icons that kinds use; the interface maps each to a drawing. */
export type KindIcon = 'highlight' | 'quote' | 'tag' | 'speakerphone' | 'note';

/**
 * One kind of annotation: how it looks, which key makes it and what its body holds.
 * A new kind is one file with such a value, and its line in `registry.ts`.
 */
export interface AnnotationKind<Body extends object> {
  /** Stable; stored in records and files. */
  readonly id: string;
  /** The key that makes one of the selected words, unless the user chose another. */
  readonly shortcut: string;
  readonly line: LineStyle;
  readonly icon: KindIcon;
  /** Colour token: `--rt-<token>` for the line, `--rt-<token>-wash` behind the words. */
  readonly colour: 'thread' | 'source' | 'entity' | 'technique' | 'note';
  readonly bodySchema: z.ZodMiniType<Body>;
  /** The body of a new annotation on these words; nothing that a person must judge is chosen beforehand. */
  readonly createBody: (exact: string) => Body;
  /** What a search finds it by, besides its words in the text. */
  readonly searchText: (body: Body) => readonly string[];
}
