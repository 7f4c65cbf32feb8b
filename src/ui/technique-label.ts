import type { TechniqueBody } from '../domain/kinds/technique';
import type { LabelSet, TechniqueLabel } from '../domain/label-set';
import { SEMEVAL_LABEL_IDS, SEMEVAL_SET_ID } from '../domain/semeval-labels';
import type { Translator } from '../i18n/translator';

/** The label of a technique, of the shipped set or of one of the desk's own; `null` while none is chosen, or it is gone. */
export function techniqueLabel(
  { labelSetId, labelId }: TechniqueBody,
  sets: ReadonlyMap<string, LabelSet>,
  { t }: Pick<Translator, 't'>,
): TechniqueLabel | null {
  const shipped = SEMEVAL_LABEL_IDS.find((id) => labelSetId === SEMEVAL_SET_ID && id === labelId);
  if (shipped !== undefined)
    return {
      id: shipped,
      name: t(`technique.${shipped}.name`),
      meaning: t(`technique.${shipped}.meaning`),
    };
  return sets.get(labelSetId ?? '')?.labels.find(({ id }) => id === labelId) ?? null;
}
