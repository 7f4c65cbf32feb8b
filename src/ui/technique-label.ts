import { findLabel } from '../domain/find-label';
import type { TechniqueBody } from '../domain/kinds/technique';
import type { LabelSet, TechniqueLabel } from '../domain/label-set';
import type { Translator } from '../i18n/translator';

/** The label of a technique in the words of the interface; `null` while none is chosen, or it is gone. */
export function techniqueLabel(
  body: TechniqueBody,
  sets: ReadonlyMap<string, LabelSet>,
  { t }: Pick<Translator, 't'>,
): TechniqueLabel | null {
  const label = findLabel(body, (id) => sets.get(id));
  if (label === null || 'own' in label) return label?.own ?? null;
  const { shipped } = label;
  return { id: shipped, name: t(`technique.${shipped}.name`), meaning: t(`technique.${shipped}.meaning`) };
}
