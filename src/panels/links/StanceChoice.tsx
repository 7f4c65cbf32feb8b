import { STANCES, type Stance } from '../../domain/evidence';
import { useTranslator } from '../../i18n/use-translator';
import { StanceMark } from '../../ui/marks/StanceMark';
import { DigitChoice } from './DigitChoice';

interface StanceChoiceProps {
  readonly name: string;
  readonly onChoose: (stance: Stance) => void;
  readonly onCancel: () => void;
}

/** How a source bears on a claim: asked at once, since nobody else can say it. Takes the focus. */
export function StanceChoice({ name, onChoose, onCancel }: StanceChoiceProps) {
  const { t } = useTranslator();
  return (
    <DigitChoice
      question={t('panels.link.how-source', { name })}
      options={STANCES.map((value) => ({
        value,
        label: t(`stance.${value}`),
        sign: <StanceMark stance={value} />,
      }))}
      onChoose={onChoose}
      onCancel={onCancel}
    />
  );
}
