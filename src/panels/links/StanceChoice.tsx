import { Button } from '@mantine/core';
import { STANCES, type Stance } from '../../domain/evidence';
import { useTranslator } from '../../i18n/use-translator';
import { KeyCaps } from '../../ui/KeyCap';
import { StanceMark } from '../../ui/marks/StanceMark';
import { choiceKeys } from './choice-keys';
import styles from './Links.module.css';

interface StanceChoiceProps {
  readonly name: string;
  readonly onChoose: (stance: Stance) => void;
  readonly onCancel: () => void;
}

/** How a source bears on a claim: asked at once, since nobody else can say it. Takes the focus. */
export function StanceChoice({ name, onChoose, onCancel }: StanceChoiceProps) {
  const { t } = useTranslator();
  return (
    <fieldset className={styles.choice} onKeyDown={choiceKeys(onCancel)}>
      <legend className={styles.heading}>{t('panels.link.how-source', { name })}</legend>
      {STANCES.map((stance, index) => (
        <Button
          key={stance}
          variant="default"
          size="compact-md"
          autoFocus={index === 0}
          aria-keyshortcuts={String(index + 1)}
          rightSection={<KeyCaps caps={[String(index + 1)]} />}
          leftSection={<StanceMark stance={stance} />}
          onClick={() => onChoose(stance)}
        >
          {t(`stance.${stance}`)}
        </Button>
      ))}
      <Button variant="subtle" size="compact-md" onClick={onCancel}>
        {t('panels.link.cancel')}
      </Button>
    </fieldset>
  );
}
