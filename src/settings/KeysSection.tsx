import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { editSettings } from '../store/actions/edit-settings';
import { useSettings } from '../store/use-settings';
import { useWorkspace } from '../store/use-workspace';
import hidden from '../ui/hidden.module.css';
import { useKeyBindings } from '../ui/key-bindings';
import { openDialog } from '../ui/open-dialog';
import { Section } from '../ui/Section';
import { KeyRow } from './KeyRow';
import styles from './KeysSection.module.css';
import { assignKeys, conflictOf, type KeyedCommand, type OwnKeys } from './model/conflicting-command';

/** The command that waits for keys, and what was pressed so far. */
interface Recording {
  readonly id: string;
  readonly pressed: string | null;
}

/** Every command with its keys, which can be changed by pressing others. */
export function KeysSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const { commands, capsOf } = useKeyBindings();
  const settings = useSettings((all) => all);
  const [query, setQuery] = useState('');
  const [recording, setRecording] = useState<Recording | null>(null);
  const own = settings.shortcuts;
  const shown = commands.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));

  function say(command: KeyedCommand, keys: readonly string[]): string {
    const shown = keys.map((some) => capsOf(some).join(' ')).join(', ');
    return t('settings.keys.now', { command: command.label, keys: shown || t('settings.keys.none') });
  }

  /** Takes over a person's own keys and says those of the command and of every other that has other keys by now. */
  function keep(id: string, shortcuts: OwnKeys): void {
    const keysOf = (command: KeyedCommand) => shortcuts[command.id] ?? command.delivered;
    const said = commands.filter(
      (command) => command.id === id || String(keysOf(command)) !== String(command.keys),
    );
    editSettings(workspace, { shortcuts });
    setRecording(null);
    workspace.session.announce(said.map((command) => say(command, keysOf(command))).join('\n'));
  }

  function handleLeave(command: KeyedCommand): void {
    setRecording(null);
    workspace.session.announce(say(command, command.keys));
  }

  function handleResetAll(): void {
    editSettings(workspace, { shortcuts: {} });
    workspace.session.announce(t('settings.keys.reset-done'));
  }

  function handleReset({ id, delivered }: KeyedCommand): void {
    const taken = delivered.find((keys) => conflictOf(commands, id, keys)?.type === 'same');
    if (taken !== undefined) {
      setRecording({ id, pressed: taken });
      return;
    }
    const { [id]: _, ...others } = own;
    keep(id, others);
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
      <p className={shown.length > 0 ? hidden.hidden : undefined} role="status">
        {query.trim() !== '' && t('settings.keys.found', { count: shown.length })}
      </p>
      <ul>
        {shown.map((command) => {
          const isRecording = recording?.id === command.id;
          const pressed = isRecording ? recording.pressed : null;
          return (
            <KeyRow
              key={command.id}
              command={command}
              isRecording={isRecording}
              pressed={pressed}
              conflict={pressed === null ? undefined : conflictOf(commands, command.id, pressed)}
              onRecord={(keys) => setRecording({ id: command.id, pressed: keys })}
              onTake={(wanted) => keep(command.id, assignKeys(commands, own, { id: command.id, wanted }))}
              onSwap={(wanted) =>
                keep(command.id, assignKeys(commands, own, { id: command.id, wanted, isSwap: true }))
              }
              onLeave={() => handleLeave(command)}
              onReset={() => handleReset(command)}
            />
          );
        })}
      </ul>
      <div className={styles.foot}>
        <Checkbox
          label={t('settings.keys.single-letters')}
          checked={settings.singleLetters}
          onChange={(event) => editSettings(workspace, { singleLetters: event.currentTarget.checked })}
        />
        <Button variant="default" onClick={() => openDialog({ name: 'keys' })}>
          {t('settings.keys.sheet')}
        </Button>
        <Button variant="default" onClick={handleResetAll}>
          {t('settings.keys.reset')}
        </Button>
      </div>
    </Section>
  );
}
