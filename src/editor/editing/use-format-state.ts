import { useSyncExternalStore } from 'react';
import { TEXT_FORMATS, type TextControls, type TextFormat } from '../../store/text-editing';

/** Of each format whether it is on at the caret, and of the address there whether there is one, drawn anew only when one changes. */
export function useFormatState(controls: TextControls): {
  readonly isOn: (format: TextFormat) => boolean | null;
  readonly hasLink: boolean;
} {
  const read = () =>
    [
      ...TEXT_FORMATS.filter((format) => controls.isOn(format) === true),
      controls.linkAt() === null ? '' : 'link',
    ].join(' ');
  const on = new Set(useSyncExternalStore(controls.watch, read).split(' '));
  return {
    isOn: (format) => (controls.isOn(format) === null ? null : on.has(format)),
    hasLink: on.has('link'),
  };
}
