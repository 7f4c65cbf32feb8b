import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Width in px; 560 when not given. */
  readonly size?: number;
  /** Whether it can't be closed now, since what was begun in it is still under way. */
  readonly isHeld?: boolean;
  /** Something in it bears `data-autofocus` and takes the focus; else the title does, where reading begins. */
  readonly hasOwnFocus?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page. Its head is no `header` element, which would count as a second banner of the page. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  size = 560,
  isHeld = false,
  hasOwnFocus = false,
  children,
}: DialogProps) {
  return (
    <Modal.Root opened onClose={onClose} size={size} closeOnEscape={!isHeld} closeOnClickOutside={!isHeld}>
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title
            className={classes.title ?? ''}
            tabIndex={-1}
            data-autofocus={hasOwnFocus ? undefined : true}
          >
            {title}
          </Modal.Title>
          <Modal.CloseButton aria-label={closeLabel} disabled={isHeld} />
        </div>
        {/* No Modal.Body: it would make the whole of it the dialog's description, read out before anything else. */}
        <div className={classes.body}>{children}</div>
      </Modal.Content>
    </Modal.Root>
  );
}
