import type { Placement } from '../../domain/placement';
import type { MessageKey } from '../../i18n/messages';

/**
 * The sentences that say why words were placed as they were: those of the parts that decided, each once, and before them what
 * somebody has answered.
 */
export function reasonKeys({
  status,
  parts,
  answer,
}: Pick<Placement, 'status' | 'parts' | 'answer'>): readonly MessageKey[] {
  const deciding = answer === null ? parts.filter((part) => part.status === status) : [];
  const reasons = new Set((deciding.length > 0 ? deciding : parts).map(({ reason }) => reason));
  const said = answer === null ? [] : [`versions.answer.${answer}` as const];
  return [...said, ...[...reasons].map((reason) => `versions.reason.${reason}` as const)];
}
