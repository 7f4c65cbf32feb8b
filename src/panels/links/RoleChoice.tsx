import { TIE_ROLES, type TieRole } from '../../domain/tie';
import { useTranslator } from '../../i18n/use-translator';
import { DigitChoice } from './DigitChoice';

interface RoleChoiceProps {
  readonly name: string;
  readonly roles?: readonly TieRole[];
  readonly onChoose: (role: TieRole) => void;
  readonly onCancel: () => void;
  /** The role it has by now; leaving the question keeps it. */
  readonly kept?: TieRole | null;
}

/** What an entity has to do with a claim. Takes the focus. */
export function RoleChoice(props: RoleChoiceProps) {
  const { name, roles = TIE_ROLES, onChoose, onCancel, kept = null } = props;
  const { t } = useTranslator();
  return (
    <DigitChoice
      question={t('panels.link.how-entity', { name })}
      options={roles.map((value) => ({ value, label: t(`tie-role.${value}`) }))}
      onChoose={onChoose}
      onCancel={onCancel}
      cancelLabel={kept === null ? undefined : t('panels.link.keep', { how: t(`tie-role.${kept}`) })}
    />
  );
}
