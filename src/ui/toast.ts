import { randomId } from '@mantine/hooks';
import { notifications, notificationsStore } from '@mantine/notifications';
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
  action: {
    readonly label: string;
    readonly onAct: () => void;
    readonly stays?: boolean;
    readonly id?: string;
  },
): void {
  const autoClose = action.stays === true ? false : 8000;
  const id = notifications.show({
    ...(action.id && { id: action.id }),
    message: '',
    withBorder: true,
    autoClose,
  });
  const act = () => {
    notifications.hide(id);
    action.onAct();
  };
  const content = createElement(ToastMessage, { message, label: action.label, onAct: act });
  notifications.update({ id, withBorder: true, autoClose, message: content });
}

/** Begins the id of each notice that offers to take something back. */
const UNDO = 'undo-';

/** Takes away what still offers to take back a step: it is taken back already, or no longer the last. */
export function hideUndoToasts(): void {
  for (const { id } of notificationsStore.getState().notifications)
    if (id?.startsWith(UNDO)) notifications.hide(id);
}

/** Says what was done, with a button that takes it back, in place of such a button that is there; `undo` answers `false` when it no longer can, which is then said. */
export function showUndoToast(translator: Translator, message: string, undo: () => boolean): void {
  const onAct = () => {
    if (!undo()) showToast(translator.t('command.undo-later'));
  };
  hideUndoToasts();
  showActionToast(message, { label: translator.t('command.undo'), onAct, id: `${UNDO}${randomId()}` });
}
