import styles from './ToastMessage.module.css';

interface ToastMessageProps {
  readonly message: string;
  readonly label: string;
  readonly onAct: () => void;
}

/** What a toast says, with the button for what can be done about it. */
export function ToastMessage({ message, label, onAct }: ToastMessageProps) {
  return (
    <span className={styles.message}>
      <span>{message}</span>
      <button type="button" className={styles.act} onClick={onAct}>
        {label}
      </button>
    </span>
  );
}
