import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';
import { firstUndoneInSight, lastDoneInSight, type StepInSight } from '../store/steps-in-sight';
import { useRecords, useSession } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import styles from './HistoryButtons.module.css';

function nameOf(found: StepInSight | undefined, { tDynamic }: Translator): string | null {
  return found === undefined ? null : tDynamic(found.step.change.label.key, found.step.change.label.values);
}

/** Undo and redo, each saying what it would take back. `scope` is the article that is open, `null` in the library. */
export function HistoryButtons({ scope }: { readonly scope: string | null }) {
  const translator = useTranslator();
  const { t } = translator;
  const find = useCommands();
  const histories = useRecords((state) => state.histories);
  // While a text is edited they take back what was typed in it.
  const canUndoEdit = useSession(({ editing }) => editing?.canUndo ?? null);
  const canRedoEdit = useSession(({ editing }) => editing?.canRedo ?? null);
  const nameIn = (canTurn: boolean | null, step: StepInSight | undefined) => {
    if (canTurn === null) return nameOf(step, translator);
    return canTurn ? t('header.edit') : null;
  };
  const undone = nameIn(canUndoEdit, lastDoneInSight(histories, scope));
  const redone = nameIn(canRedoEdit, firstUndoneInSight(histories, scope));
  const buttons = [
    {
      command: find('edit.undo'),
      icon: IconArrowBackUp,
      label: undone === null ? t('header.nothing-to-undo') : t('header.undo', { step: undone }),
      isPossible: undone !== null,
    },
    {
      command: find('edit.redo'),
      icon: IconArrowForwardUp,
      label: redone === null ? t('header.nothing-to-redo') : t('header.redo', { step: redone }),
      isPossible: redone !== null,
    },
  ];
  return (
    <>
      {buttons.map(({ command, icon: Icon, label, isPossible }) => (
        <Tooltip key={command.id} label={label}>
          {/* Stays in the tab order when there is nothing to do, so that the focus is never lost. */}
          <ActionIcon
            variant="subtle"
            size={34}
            className={styles.button}
            aria-label={label}
            aria-disabled={!isPossible}
            aria-keyshortcuts={command.ariaKeys}
            onClick={command.run}
          >
            <Icon className={styles.icon} size={19} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </>
  );
}
