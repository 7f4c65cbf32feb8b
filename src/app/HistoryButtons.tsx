import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { LIBRARY_SCOPE } from '../domain/change';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';
import { firstUndone, type History, type HistoryStep, lastDone } from '../store/history';
import { useRecords } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import styles from './HistoryButtons.module.css';

const NO_STEPS: History = [];

function nameOf(step: HistoryStep | undefined, { tDynamic }: Translator): string | null {
  return step === undefined ? null : tDynamic(step.change.label.key, step.change.label.values);
}

/** Undo and redo, each saying what it would take back. `scope` is the article that is open, `null` in the library. */
export function HistoryButtons({ scope }: { readonly scope: string | null }) {
  const translator = useTranslator();
  const { t } = translator;
  const find = useCommands();
  const history = useRecords(({ histories }) => histories.get(scope ?? LIBRARY_SCOPE) ?? NO_STEPS);
  const undone = nameOf(lastDone(history), translator);
  const redone = nameOf(firstUndone(history), translator);
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
