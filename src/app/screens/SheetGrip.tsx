import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import styles from './SheetGrip.module.css';

/** How high the card's sheet stands on a phone. */
export const SHEET_STOPS = ['low', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** A drag shorter than this is a tap, in CSS px. */
const TAP_PX = 8;

interface SheetGripProps {
  readonly stop: SheetStop;
  readonly onChange: (stop: SheetStop) => void;
}

function neighbour(stop: SheetStop, steps: number): SheetStop {
  const at = SHEET_STOPS.indexOf(stop) + steps;
  return SHEET_STOPS[Math.min(SHEET_STOPS.length - 1, Math.max(0, at))] ?? stop;
}

/** The grip of the card's sheet: a tap makes it higher and at last low again, a drag or an arrow key moves it by a stop. */
export function SheetGrip({ stop, onChange }: SheetGripProps) {
  const { t } = useTranslator();
  const startY = useRef<number | null>(null);
  /** The click that follows a drag is none. */
  const wasDragged = useRef(false);

  function handleDown(event: PointerEvent<HTMLButtonElement>): void {
    startY.current = event.clientY;
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function handleUp(event: PointerEvent): void {
    const from = startY.current;
    startY.current = null;
    if (from === null) return;
    const up = from - event.clientY;
    wasDragged.current = Math.abs(up) >= TAP_PX;
    if (!wasDragged.current) return;
    // A long pull goes over the stop between.
    const steps = Math.abs(up) > window.innerHeight * 0.4 ? 2 : 1;
    onChange(neighbour(stop, up > 0 ? steps : -steps));
  }

  function handleKey(event: KeyboardEvent): void {
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    onChange(neighbour(stop, steps));
  }

  return (
    <button
      type="button"
      className={styles.grip}
      aria-label={t('panels.sheet.grip', { size: t(`panels.sheet.${stop}`) })}
      onPointerDown={handleDown}
      onPointerUp={handleUp}
      onKeyDown={handleKey}
      onClick={() => {
        if (!wasDragged.current) onChange(stop === 'full' ? 'low' : neighbour(stop, 1));
        wasDragged.current = false;
      }}
    >
      <span className={styles.bar} />
    </button>
  );
}
