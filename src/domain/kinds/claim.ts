import * as z from 'zod/mini';
import { cutText } from '../cut-text';
import { LONGEST_LINE, lineSchema, looseDateSchema, proseSchema } from '../record';
import type { AnnotationKind } from './kind';

/** Whether a claim can be checked at all. */
export const CHECKABILITIES = ['factual', 'mixed', 'opinion', 'prediction', 'question'] as const;
export type Checkability = (typeof CHECKABILITIES)[number];

/** Claim types of AVeriTeC (Schlichtkrull, Guo, Vlachos 2023, https://arxiv.org/abs/2305.13117, appendix on claim types). */
export const CLAIM_TYPES = [
  'event-or-property',
  'numerical',
  'quote-verification',
  'position-statement',
  'causal',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** How far the work on a claim is. */
export const CLAIM_STATUSES = ['spotted', 'in-progress', 'in-review', 'checked', 'dropped'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** An assertion that somebody can be held to. */
export interface ClaimBody {
  /** The claim in plain words, understandable on its own. */
  readonly statement: string;
  readonly checkability: Checkability | null;
  readonly types: readonly ClaimType[];
  readonly claimDate: string | null;
  readonly claimLocation: string;
  readonly status: ClaimStatus;
  readonly note: string;
}

/** Words of the text as a first statement: trimmed, white space folded. */
function statementOf(exact: string): string {
  return cutText(exact.replace(/\s+/g, ' ').trim(), LONGEST_LINE);
}

export const claimKind: AnnotationKind<ClaimBody> = {
  id: 'claim',
  shortcut: 'C',
  line: 'solid',
  icon: 'highlight',
  colour: 'thread',
  bodySchema: z.strictObject({
    statement: lineSchema,
    checkability: z.nullable(z.enum(CHECKABILITIES)),
    types: z.array(z.enum(CLAIM_TYPES)),
    claimDate: looseDateSchema,
    claimLocation: lineSchema,
    status: z.enum(CLAIM_STATUSES),
    note: proseSchema,
  }),
  createBody: (exact) => ({
    statement: statementOf(exact),
    checkability: null,
    types: [],
    claimDate: null,
    claimLocation: '',
    status: 'spotted',
    note: '',
  }),
  searchText: (body) => [body.statement, body.claimLocation, body.note],
};
