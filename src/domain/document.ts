import * as z from 'zod/mini';
import { linkSchema } from './record';

/** A mark on inline text, named as in the editor's schema. Only links carry an attribute. */
export type DocumentMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** Inline content. A hard break counts as one character, `\n`. */
export type DocumentInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly DocumentMark[] }
  | { readonly type: 'hardBreak' };

/** A block that holds text directly. */
export type DocumentTextBlock =
  | { readonly type: 'paragraph'; readonly content?: readonly DocumentInline[] }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: number };
      readonly content?: readonly DocumentInline[];
    }
  | { readonly type: 'codeBlock'; readonly content?: readonly DocumentInline[] };

/** Any block of an article. */
export type DocumentBlock =
  | DocumentTextBlock
  | { readonly type: 'horizontalRule' }
  | { readonly type: 'blockquote'; readonly content: readonly DocumentBlock[] }
  | {
      readonly type: 'bulletList';
      readonly content: readonly DocumentListItem[];
    }
  | {
      readonly type: 'orderedList';
      readonly attrs?: { readonly start: number };
      readonly content: readonly DocumentListItem[];
    };

/** One item of a list; its first block is a paragraph. */
export interface DocumentListItem {
  readonly type: 'listItem';
  readonly content: readonly DocumentBlock[];
}

/** The text of a version with its structure, in the JSON of the editor's schema. */
export interface ArticleDocument {
  readonly type: 'doc';
  readonly content: readonly DocumentBlock[];
}

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('underline') }),
  z.strictObject({ type: z.literal('strike') }),
  z.strictObject({ type: z.literal('code') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: linkSchema }) }),
]);

const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().check(z.minLength(1)),
    marks: z.optional(z.array(markSchema)),
  }),
  z.strictObject({ type: z.literal('hardBreak') }),
]);

const inlineContent = z.optional(z.array(inlineSchema));

const blockSchema: z.ZodMiniType<DocumentBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), content: inlineContent }),
    z.strictObject({
      type: z.literal('heading'),
      attrs: z.strictObject({ level: z.int().check(z.gte(1), z.lte(6)) }),
      content: inlineContent,
    }),
    z.strictObject({ type: z.literal('codeBlock'), content: inlineContent }),
    z.strictObject({ type: z.literal('horizontalRule') }),
    z.strictObject({ type: z.literal('blockquote'), content: z.array(blockSchema).check(z.minLength(1)) }),
    z.strictObject({ type: z.literal('bulletList'), content: z.array(listItemSchema).check(z.minLength(1)) }),
    z.strictObject({
      type: z.literal('orderedList'),
      attrs: z.optional(z.strictObject({ start: z.int() })),
      content: z.array(listItemSchema).check(z.minLength(1)),
    }),
  ]),
) as z.ZodMiniType<DocumentBlock>;

const listItemSchema: z.ZodMiniType<DocumentListItem> = z.lazy(() =>
  z.strictObject({ type: z.literal('listItem'), content: z.array(blockSchema).check(z.minLength(1)) }),
) as z.ZodMiniType<DocumentListItem>;

/** Validates a document from outside: known nodes and marks only, links only to http, https and mailto. */
export const documentSchema = z.strictObject({
  type: z.literal('doc'),
  content: z.array(blockSchema).check(z.minLength(1)),
  // Optional here means absent or undefined, in the document absent alone: what comes from JSON has no undefined.
}) as unknown as z.ZodMiniType<ArticleDocument>;
