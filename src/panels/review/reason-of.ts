import { PLACEMENT_STATUSES, type Placement } from '../../domain/placement';
import type { Translator } from '../../i18n/translator';

/** Why words were placed as they were, in a sentence: that of the part that decided it. */
export function reasonOf({ status, parts }: Placement, t: Translator['t']): string {
  const rank = (part: Placement['parts'][number]) => PLACEMENT_STATUSES.indexOf(part.status);
  const deciding =
    parts.find((part) => part.status === status) ?? parts.toSorted((a, b) => rank(b) - rank(a))[0];
  return deciding === undefined ? '' : t(`placement.reason.${deciding.reason}`);
}
