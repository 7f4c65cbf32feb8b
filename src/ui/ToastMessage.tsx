import styles from './ToastMessage.module.css';

/** Something that can be done about what a toast says. */
export interface ToastAction {
  readonly label: string;
  readonly onAct: () => void;
}

interface ToastMessageProps {
  readonly message: string;
  readonly actions: readonly ToastAction[];
}

/** What a toast says, with a button for each thing that can be done about it. */
export function ToastMessage({ message, actions }: ToastMessageProps) {
  return (
    <span className={styles.message}>
      <span>{message}</span>
      <span className={styles.acts}>
        {actions.map(({ label, onAct }) => (
          <button key={label} type="button" className={styles.act} onClick={onAct}>
            {label}
          </button>
        ))}
      </span>
    </span>
  );
}
