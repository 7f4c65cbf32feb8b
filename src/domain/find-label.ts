import type { TechniqueBody } from './kinds/technique';
import type { LabelSet, TechniqueLabel } from './label-set';
import { SEMEVAL_LABEL_IDS, SEMEVAL_SET_ID } from './semeval-labels';

/** The label of a technique: one that ships with the app, whose words are messages, or one of somebody's own set. */
export type FoundLabel =
  | { readonly shipped: (typeof SEMEVAL_LABEL_IDS)[number] }
  | { readonly own: TechniqueLabel };

/** The label that a technique names; `null` while none is chosen, when it is gone, or when it is unknown here. */
export function findLabel(
  { labelSetId, labelId }: Pick<TechniqueBody, 'labelSetId' | 'labelId'>,
  setById: (id: string) => LabelSet | undefined,
): FoundLabel | null {
  if (labelSetId === SEMEVAL_SET_ID) {
    const shipped = SEMEVAL_LABEL_IDS.find((id) => id === labelId);
    return shipped === undefined ? null : { shipped };
  }
  const own = setById(labelSetId ?? '')?.labels.find(({ id }) => id === labelId);
  return own === undefined ? null : { own };
}
