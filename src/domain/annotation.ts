import * as z from 'zod/mini';
import { annotationKinds, type BodyOf, KIND_IDS, type KindId } from './kinds/registry';
import { idSchema, lineSchema, type RecordBase, type RecordType, recordFields, tagsSchema } from './record';
import { type Span, spanSchema } from './span';

/** How an annotation came to be. Files of other programs may say all four; this app itself makes those of a `person`. */
export interface AnnotationOrigin {
  readonly way: 'person' | 'suggestion' | 'import' | 'key';
  /** Name of the format for an import, of the rule for a suggestion. */
  readonly detail: string | null;
}

/** Whether somebody still has to look at it: `waiting` asks for a yes or no. */
export type ReviewState = 'settled' | 'waiting';

interface AnnotationOf<K extends KindId> extends RecordBase {
  readonly articleId: string;
  readonly kind: K;
  /** One or more, in reading order; more than one for words that do not stand together. */
  readonly spans: readonly Span[];
  readonly body: BodyOf<K>;
  readonly tags: readonly string[];
  readonly origin: AnnotationOrigin;
  readonly reviewState: ReviewState;
}

/** Something said about one or more spans of an article's version; the kind decides the body. */
export type Annotation = { [K in KindId]: AnnotationOf<K> }[KindId];

/** An annotation known to be of one kind. */
export type AnnotationOfKind<K extends KindId> = Extract<Annotation, { kind: K }>;

/** An annotation that is a claim. */
export type Claim = AnnotationOfKind<'claim'>;

/** Narrows an annotation to a kind. */
export function isOfKind<K extends KindId>(
  annotation: Annotation,
  kind: K,
): annotation is AnnotationOfKind<K> {
  return annotation.kind === kind;
}

const annotationFields = {
  ...recordFields,
  articleId: idSchema,
  spans: z.array(spanSchema).check(z.minLength(1)),
  tags: tagsSchema,
  origin: z.strictObject({
    way: z.enum(['person', 'suggestion', 'import', 'key']),
    detail: z.nullable(lineSchema),
  }),
  reviewState: z.enum(['settled', 'waiting']),
};

function annotationSchemaOf(kind: KindId) {
  const { bodySchema } = annotationKinds[kind];
  return z.strictObject({
    ...annotationFields,
    kind: z.literal(kind),
    body: bodySchema as z.ZodMiniType<object>,
  });
}

const [first, ...rest] = KIND_IDS.map(annotationSchemaOf);

export const annotationType: RecordType<Annotation> = {
  version: 1,
  residence: 'article',
  migrations: {},
  // The union is made from the registry at run time, so its type can't name the kinds.
  schema: z.discriminatedUnion('kind', [
    first as NonNullable<typeof first>,
    ...rest,
  ]) as unknown as z.ZodMiniType<Annotation>,
};
