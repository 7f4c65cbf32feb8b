import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import type { Translator } from '../i18n/translator';
import { UndoMessage } from './UndoMessage';

/** Says something in passing at the bottom of the page; read out politely. */
export function showToast(message: string): void {
  notifications.show({ message, withBorder: true });
}

/** Says what was done, with a button that takes it back while the toast stands. */
export function showUndoToast(translator: Translator, message: string, onUndo: () => void): void {
  const id = notifications.show({ message: '', withBorder: true });
  const undo = () => {
    notifications.hide(id);
    onUndo();
  };
  notifications.update({
    id,
    withBorder: true,
    message: createElement(UndoMessage, { message, label: translator.t('command.undo'), onUndo: undo }),
  });
}
