import { Button } from '@mantine/core';
import { TIE_ROLES, type TieRole } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { KeyCaps } from '../../ui/KeyCap';
import { choiceKeys } from './choice-keys';
import styles from './Links.module.css';

interface RoleChoiceProps {
  readonly name: string;
  readonly roles?: readonly TieRole[];
  readonly onChoose: (role: TieRole) => void;
  readonly onCancel: () => void;
}

/** What an entity has to do with a claim. Takes the focus. */
export function RoleChoice({ name, roles = TIE_ROLES, onChoose, onCancel }: RoleChoiceProps) {
  const { t } = useTranslator();
  return (
    <fieldset className={styles.choice} onKeyDown={choiceKeys(onCancel)}>
      <legend className={styles.heading}>{t('panels.link.how-entity', { name })}</legend>
      {roles.map((role, index) => (
        <Button
          key={role}
          variant="default"
          size="compact-md"
          autoFocus={index === 0}
          aria-keyshortcuts={String(index + 1)}
          rightSection={<KeyCaps caps={[String(index + 1)]} />}
          onClick={() => onChoose(role)}
        >
          {t(`tie-role.${role}`)}
        </Button>
      ))}
      <Button variant="subtle" size="compact-md" onClick={onCancel}>
        {t('panels.link.cancel')}
      </Button>
    </fieldset>
  );
}
