import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslator } from '../i18n/use-translator';
import hidden from '../ui/hidden.module.css';
import { KeyCaps } from '../ui/KeyCap';
import { useKeyBindings } from '../ui/key-bindings';
import styles from './KeysSection.module.css';
import type { KeyConflict, KeyedCommand } from './model/conflicting-command';

interface KeyRowProps {
  readonly command: KeyedCommand;
  readonly isRecording: boolean;
  /** What was pressed since the recording began. */
  readonly pressed: string | null;
  /** What stands in the way of the pressed keys. */
  readonly conflict: KeyConflict | undefined;
  /** A recording begins, with nothing pressed, or goes on with these keys. */
  readonly onRecord: (keys: string | null) => void;
  readonly onTake: (keys: string) => void;
  readonly onSwap: (keys: string) => void;
  readonly onLeave: () => void;
  readonly onReset: () => void;
}

/** A plain key may be the first of two; one with Ctrl or Alt stands alone. */
function mayGoOn(pressed: string | null): pressed is string {
  return pressed !== null && !pressed.includes(' ') && !/^(mod|alt)\+/.test(pressed);
}

/** A command with its keys: a button that records one key, or two pressed one after the other. */
export function KeyRow({ command, isRecording, pressed, conflict, ...on }: KeyRowProps) {
  const { t } = useTranslator();
  const { describePress, capsOf } = useKeyBindings();
  const caps = command.keys[0] === undefined ? [] : capsOf(command.keys[0]);
  const keyButton = useRef<HTMLButtonElement>(null);
  const hint =
    pressed === null ? t('settings.keys.press') : conflict?.type === 'same' ? '' : t('settings.keys.more');
  const isOwn = String(command.keys) !== String(command.delivered);

  function handleKey(event: React.KeyboardEvent): void {
    if (!isRecording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const combination = describePress(event.nativeEvent);
    if (event.key === 'Escape') on.onLeave();
    else if (event.key === 'Enter' && pressed !== null) {
      if (conflict?.type !== 'same') on.onTake(pressed);
    } else if (combination !== null) {
      const isSecond = mayGoOn(pressed) && mayGoOn(combination);
      on.onRecord(isSecond ? `${pressed} ${combination}` : combination);
    }
  }

  /** Does what a button says that goes with it; the focus goes on to the keys themselves. */
  function goOn(act: () => void): void {
    act();
    keyButton.current?.focus();
  }

  function describeHeard(): string {
    if (!isRecording || conflict !== undefined) return '';
    if (pressed === null) return hint;
    return t('settings.keys.heard', { keys: capsOf(pressed).join(' ') });
  }

  function handleBlur(event: React.FocusEvent): void {
    if (!isRecording || event.currentTarget.closest('li')?.contains(event.relatedTarget)) return;
    if (pressed !== null && conflict === undefined) on.onTake(pressed);
    else if (conflict === undefined) on.onLeave();
  }

  return (
    <li className={styles.row}>
      <span>{command.label}</span>
      <span className={styles.keys}>
        {isOwn && (
          <ActionIcon
            variant="subtle"
            size={28}
            aria-label={t('settings.keys.restore', { command: command.label })}
            onClick={() => goOn(on.onReset)}
          >
            <IconRestore size={17} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
        <button
          ref={keyButton}
          type="button"
          className={styles.key}
          aria-label={
            isRecording
              ? t('settings.keys.waiting', {
                  command: command.label,
                  hint: [...(pressed === null ? [] : capsOf(pressed)), hint].join(' '),
                })
              : t('settings.keys.change', {
                  command: command.label,
                  keys: caps.join(' ') || t('settings.keys.none'),
                })
          }
          aria-pressed={isRecording}
          onClick={() => (isRecording ? on.onLeave() : on.onRecord(null))}
          onKeyDown={handleKey}
          onBlur={handleBlur}
        >
          {isRecording && pressed !== null && <KeyCaps isAlwaysShown caps={capsOf(pressed)} />}
          {isRecording && hint}
          {!isRecording && <KeyCaps isAlwaysShown caps={caps} />}
          {!isRecording && caps.length === 0 && t('settings.keys.none')}
        </button>
      </span>
      <span className={hidden.hidden} role="status">
        {describeHeard()}
      </span>
      {conflict !== undefined && pressed !== null && (
        <p className={styles.conflict} role="alert">
          <IconAlertTriangle size={17} stroke={1.75} aria-hidden />
          {t(conflict.type === 'same' ? 'settings.keys.conflict' : 'settings.keys.alike', {
            key: capsOf(conflict.keys).join(' '),
            command: conflict.command.label,
          })}
          <Button variant="default" size="compact-sm" onClick={() => goOn(() => on.onTake(pressed))}>
            {t('settings.keys.take')}
          </Button>
          {conflict.type === 'same' && caps.length > 0 && (
            <Button variant="default" size="compact-sm" onClick={() => goOn(() => on.onSwap(pressed))}>
              {t('settings.keys.swap')}
            </Button>
          )}
          <Button variant="default" size="compact-sm" onClick={() => goOn(on.onLeave)}>
            {t('settings.keys.leave')}
          </Button>
        </p>
      )}
    </li>
  );
}
