import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import { editSettings } from '../store/actions/edit-settings';
import { useSettings } from '../store/use-settings';
import { useWorkspace } from '../store/use-workspace';
import { useKeyBindings } from '../ui/key-bindings';
import { openDialog } from '../ui/open-dialog';
import { Section } from '../ui/Section';
import { KeyRow } from './KeyRow';
import styles from './KeysSection.module.css';
import { assignKeys, conflictOf, type KeyedCommand } from './model/conflicting-command';

/** The command that waits for keys, and what was pressed so far. */
interface Recording {
  readonly id: string;
  readonly pressed: string | null;
}

/** Every command with its keys, which can be changed by pressing others. */
export function KeysSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const { commands } = useKeyBindings();
  const settings = useSettings((all) => all);
  const [query, setQuery] = useState('');
  const [recording, setRecording] = useState<Recording | null>(null);
  const own = settings.shortcuts;
  const shown = commands.filter(({ label }) => label.toLowerCase().includes(query.trim().toLowerCase()));

  function assign(id: string, wanted: string, isSwap = false): void {
    editSettings(workspace, { shortcuts: assignKeys(commands, own, { id, wanted, isSwap }) });
    setRecording(null);
  }

  function handleReset({ id, delivered }: KeyedCommand): void {
    const taken = delivered.find((keys) => conflictOf(commands, id, keys)?.type === 'same');
    if (taken !== undefined) {
      setRecording({ id, pressed: taken });
      return;
    }
    const { [id]: _, ...others } = own;
    editSettings(workspace, { shortcuts: others });
    setRecording(null);
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
              onTake={(keys) => assign(command.id, keys)}
              onSwap={(keys) => assign(command.id, keys, true)}
              onLeave={() => setRecording(null)}
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
        <Button variant="default" onClick={() => editSettings(workspace, { shortcuts: {} })}>
          {t('settings.keys.reset')}
        </Button>
      </div>
    </Section>
  );
}
