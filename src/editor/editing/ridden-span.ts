import type { Mapping, StepMap } from '@tiptap/pm/transform';
import type { RiddenSpan } from '../../store/text-draft';

/** True when none of its words are left. */
export function isLost({ from, to }: RiddenSpan): boolean {
  return from === to;
}

/** A span after a change of the text: what is written at its ends stays out of it, what is written between goes in. */
export function carryRidden(span: RiddenSpan, change: Mapping | StepMap): RiddenSpan {
  const from = change.map(span.from, 1);
  const to = change.map(span.to, -1);
  if (from === span.from && to === span.to) return span;
  if (from < to) return { ...span, from, to };
  const place = Math.min(from, to);
  return { ...span, from: place, to: place };
}
