import { Button, type ButtonProps } from '@mantine/core';

interface BusyButtonProps extends ButtonProps {
  /** Whether what it has begun is still under way; until then it does nothing more. */
  readonly isBusy: boolean;
  readonly onAct: () => void;
}

/** A button for what takes a while. It keeps the focus meanwhile, which a disabled one would lose. */
export function BusyButton({ isBusy, onAct, ...props }: BusyButtonProps) {
  return (
    <Button {...props} data-disabled={isBusy} aria-disabled={isBusy} onClick={isBusy ? undefined : onAct} />
  );
}
