import type { RewordingFact } from '../../anchoring/rewording/describe-rewording';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';

function sentenceOf(fact: RewordingFact, { t }: Translator): string {
  return fact.kind === 'figure'
    ? t('review.fact.figure', { old: fact.old, now: fact.now })
    : t(`review.fact.${fact.kind}`, { words: fact.words });
}

/** What of changed words may make a verdict wrong, in sentences. */
export function WordingFacts({
  facts,
  isClaim,
}: {
  readonly facts: readonly RewordingFact[];
  readonly isClaim: boolean;
}) {
  const translator = useTranslator();
  const sentences = facts.map((fact) => sentenceOf(fact, translator));
  return <p>{[...sentences, ...(isClaim ? [translator.t('review.on-old-words')] : [])].join(' ')}</p>;
}
