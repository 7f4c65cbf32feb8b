import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly summaryClassName?: string | undefined;
  /** Drawn the first time it is opened: a card full of closed forms costs no more than what it shows. */
  readonly children: ReactNode;
  /** Told when it is opened. */
  readonly onOpened?: (() => void) | undefined;
}

/** A line that opens to show more. */
export function Disclosure({ summary, className, summaryClassName, children, onOpened }: DisclosureProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={className}
      onToggle={(event) => {
        if (!event.currentTarget.open) return;
        setOpened(true);
        onOpened?.();
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {wasOpened && children}
    </details>
  );
}
