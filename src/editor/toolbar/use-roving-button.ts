import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';

/** What a toolbar needs so that it is one stop of the Tab key. */
interface RovingButton {
  /** Index of the button that Tab comes to: the one that had the focus last. */
  readonly stop: number;
  readonly handleFocus: (event: FocusEvent) => void;
  /** Moves the focus by arrows, Home and End; answers whether the key was one of them. */
  readonly moveByKey: (event: KeyboardEvent<HTMLElement>) => boolean;
}

/** One of a toolbar's buttons is the stop of the Tab key; arrows go round, Home and End to the ends. */
export function useRovingButton(bar: RefObject<HTMLElement | null>): RovingButton {
  const [stop, setStop] = useState(0);
  const buttons = () => [...(bar.current?.querySelectorAll('button') ?? [])];

  function targetOf(event: KeyboardEvent<HTMLElement>): number | null {
    const { length } = buttons();
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    switch (event.key) {
      case 'Home':
        return 0;
      case 'End':
        return length - 1;
      case 'ArrowRight':
        return (stop + (isRtl ? -1 : 1) + length) % length;
      case 'ArrowLeft':
        return (stop + (isRtl ? 1 : -1) + length) % length;
      default:
        return null;
    }
  }

  return {
    stop,
    handleFocus: ({ target }) => {
      const at = buttons().indexOf(target as HTMLButtonElement);
      if (at >= 0) setStop(at);
    },
    moveByKey: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
      const target = targetOf(event);
      if (target === null) return false;
      event.preventDefault();
      buttons()[target]?.focus();
      return true;
    },
  };
}
