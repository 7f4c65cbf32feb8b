import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import classes from './ImportDialog.module.css';

interface LeaveQuestionProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before what was pasted or corrected is dropped. Takes the focus, on what loses nothing, and gives it back. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslator();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <div className={classes.footer} role="alertdialog" aria-label={t('import.leave')}>
      <p className={classes.failed}>{t('import.leave')}</p>
      <Button variant="default" onClick={onLeave}>
        {t('import.leave.drop')}
      </Button>
      <Button ref={stay} onClick={onStay}>
        {t('import.leave.stay')}
      </Button>
    </div>
  );
}
