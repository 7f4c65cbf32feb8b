import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import type { Translator } from '../i18n/translator';
import { ToastMessage } from './ToastMessage';

/** Says something in passing at the bottom of the page; read out politely. */
export function showToast(message: string): void {
  notifications.show({ message, withBorder: true });
}

/** Says something with a button for what can be done about it. Stands for 8 s unless told to stay. */
export function showActionToast(
  message: string,
  action: { readonly label: string; readonly onAct: () => void; readonly stays?: boolean },
): void {
  const autoClose = action.stays === true ? false : 8000;
  const id = notifications.show({ message: '', withBorder: true, autoClose });
  const act = () => {
    notifications.hide(id);
    action.onAct();
  };
  const content = createElement(ToastMessage, { message, label: action.label, onAct: act });
  notifications.update({ id, withBorder: true, autoClose, message: content });
}

/** Says what was done, with a button that takes it back; `undo` answers `false` when it no longer can, which is then said. */
export function showUndoToast(translator: Translator, message: string, undo: () => boolean): void {
  const onAct = () => {
    if (!undo()) showToast(translator.t('command.undo-later'));
  };
  showActionToast(message, { label: translator.t('command.undo'), onAct });
}
