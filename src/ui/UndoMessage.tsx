import styles from './UndoMessage.module.css';

interface UndoMessageProps {
  readonly message: string;
  readonly label: string;
  readonly onUndo: () => void;
}

/** What a toast says, with the button that takes it back. */
export function UndoMessage({ message, label, onUndo }: UndoMessageProps) {
  return (
    <span className={styles.message}>
      <span>{message}</span>
      <button type="button" className={styles.undo} onClick={onUndo}>
        {label}
      </button>
    </span>
  );
}
