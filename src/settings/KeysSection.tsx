import { Button, Checkbox } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { SETTINGS_ID } from '../domain/settings';
import { useTranslator } from '../i18n/use-translator';
import { editSettings } from '../store/actions/edit-settings';
import { useRecords, useWorkspace } from '../store/use-workspace';
import { KeyCaps } from '../ui/KeyCap';
import { useKeyBindings } from '../ui/key-bindings';
import { Section } from '../ui/Section';
import styles from './KeysSection.module.css';
import { assignKeys, conflictingCommand } from './model/conflicting-command';

/** The key pressed while a command waits for one; taken at once unless another command has it. */
interface Pending {
  readonly id: string;
  readonly combination: string | null;
}

const NO_KEYS: Readonly<Record<string, readonly string[]>> = {};

/** Every command with its key, which can be changed by pressing another. */
export function KeysSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const { commands, describePress, capsOf } = useKeyBindings();
  const settings = useRecords(({ tables }) => tables.settings.get(SETTINGS_ID));
  const [query, setQuery] = useState('');
  const [pending, setPending] = useState<Pending | null>(null);
  const own = settings?.shortcuts ?? NO_KEYS;
  const shown = commands.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));

  function assign(id: string, combination: string): void {
    editSettings(workspace, { shortcuts: assignKeys(commands, own, id, combination) });
    setPending(null);
  }

  function handleKey(event: React.KeyboardEvent, id: string): void {
    if (pending?.id !== id || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    const combination = describePress(event.nativeEvent);
    if (event.key === 'Escape') setPending(null);
    if (combination === null || event.key === 'Escape') return;
    if (conflictingCommand(commands, id, combination) === undefined) assign(id, combination);
    else setPending({ id, combination });
  }

  return (
    <Section
      title={t('settings.keys')}
      name="keys"
      aside={
        <input
          type="search"
          className={styles.find}
          aria-label={t('settings.keys.find')}
          placeholder={t('settings.keys.find')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      }
    >
      <ul>
        {shown.map((command) => {
          const isWaiting = pending?.id === command.id;
          const taken = isWaiting && pending.combination !== null ? pending.combination : null;
          const other = taken === null ? undefined : conflictingCommand(commands, command.id, taken);
          const caps = command.keys[0] === undefined ? [] : capsOf(command.keys[0]);
          return (
            <li key={command.id} className={styles.row}>
              <span>{command.label}</span>
              <button
                type="button"
                className={styles.key}
                aria-label={t('settings.keys.change', {
                  command: command.label,
                  keys: caps.join(' ') || t('settings.keys.none'),
                })}
                aria-pressed={isWaiting}
                onClick={() => setPending(isWaiting ? null : { id: command.id, combination: null })}
                onKeyDown={(event) => handleKey(event, command.id)}
                onBlur={() => other === undefined && setPending(null)}
              >
                {isWaiting && other === undefined ? t('settings.keys.press') : <KeyCaps caps={caps} />}
                {!isWaiting && caps.length === 0 && t('settings.keys.none')}
              </button>
              {other !== undefined && taken !== null && (
                <p className={styles.conflict} role="alert">
                  <IconAlertTriangle size={17} stroke={1.75} aria-hidden />
                  {t('settings.keys.conflict', { key: capsOf(taken).join(' '), command: other.label })}
                  <Button variant="default" size="compact-sm" onClick={() => assign(command.id, taken)}>
                    {t('settings.keys.take')}
                  </Button>
                  <Button variant="default" size="compact-sm" onClick={() => setPending(null)}>
                    {t('settings.keys.leave')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <Checkbox
          label={t('settings.keys.single-letters')}
          checked={settings?.singleLetters ?? true}
          onChange={(event) => editSettings(workspace, { singleLetters: event.currentTarget.checked })}
        />
        <Button variant="default" onClick={() => editSettings(workspace, { shortcuts: {} })}>
          {t('settings.keys.reset')}
        </Button>
      </div>
    </Section>
  );
}
