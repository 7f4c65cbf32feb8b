import type { KeyboardEvent } from 'react';

/** The keys of a question with a button for each answer: digits press the buttons in turn, Esc leaves it open. */
export function choiceKeys(onCancel: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const button = /^[1-9]$/.test(event.key)
      ? event.currentTarget.querySelectorAll('button')[Number(event.key) - 1]
      : undefined;
    if (event.key !== 'Escape' && button === undefined) return;
    // Neither a command of the page nor the card's own way out.
    event.preventDefault();
    event.stopPropagation();
    if (button === undefined) onCancel();
    else button.click();
  };
}
