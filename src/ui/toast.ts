import { randomId } from '@mantine/hooks';
import { notifications, notificationsStore } from '@mantine/notifications';
import { createElement } from 'react';
import type { Translator } from '../i18n/translator';
import { type ToastAction, ToastMessage } from './ToastMessage';

/** Says something in passing at the bottom of the page; read out politely. */
export function showToast(message: string): void {
  notifications.show({ message, withBorder: true });
}

/** Says something with a button for what can be done about it. Stands for 8 s unless told to stay. */
export function showActionToast(
  message: string,
  action: ToastAction & {
    readonly stays?: boolean;
    readonly id?: string;
    /** What can be done beside it; it comes first. */
    readonly other?: ToastAction | null;
  },
): void {
  const autoClose = action.stays === true ? false : 8000;
  const id = notifications.show({
    ...(action.id && { id: action.id }),
    message: '',
    withBorder: true,
    autoClose,
  });
  const actions = [action.other ?? [], action].flat().map(({ label, onAct }) => ({
    label,
    onAct: () => {
      notifications.hide(id);
      onAct();
    },
  }));
  const content = createElement(ToastMessage, { message, actions });
  notifications.update({ id, withBorder: true, autoClose, message: content });
}

/** Begins the id of each notice that offers to take something back. */
const UNDO = 'undo-';

/** Takes away what still offers to take back a step: it is taken back already, or no longer the last. */
export function hideUndoToasts(): void {
  for (const { id } of notificationsStore.getState().notifications)
    if (id?.startsWith(UNDO)) notifications.hide(id);
}

/**
 * Says what was done, with a button that takes it back, in place of such a button that is there; `undo` answers `false` when it no
 * longer can, which is then said. `other` is what may be done about it besides.
 */
export function showUndoToast(
  translator: Translator,
  message: string,
  undo: () => boolean,
  other: ToastAction | null = null,
): void {
  const onAct = () => {
    if (!undo()) showToast(translator.t('command.undo-later'));
  };
  hideUndoToasts();
  showActionToast(message, {
    label: translator.t('command.undo'),
    onAct,
    id: `${UNDO}${randomId()}`,
    other,
  });
}
