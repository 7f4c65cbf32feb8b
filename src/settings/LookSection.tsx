import { NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { isPseudoLanguage, languages } from '../i18n/languages';
import { useTranslator } from '../i18n/use-translator';
import { editSettings } from '../store/actions/edit-settings';
import { useSettings } from '../store/use-settings';
import { useWorkspace } from '../store/use-workspace';
import { Section } from '../ui/Section';
import { Segments } from '../ui/Segments';
import { showToast } from '../ui/toast';
import styles from './LookSection.module.css';

/** Language, theme, the article's font and size, and movement. */
export function LookSection() {
  const { t } = useTranslator();
  const workspace = useWorkspace();
  const settings = useSettings((all) => all);
  /** What stands in the field of the size while it is typed in. */
  const [typedSize, setTypedSize] = useState<number | string | null>(null);

  async function chooseLanguage(tag: string): Promise<void> {
    editSettings(workspace, { language: tag === '' ? null : tag });
    try {
      await workspace.keeper.flush();
      window.location.reload();
    } catch {
      // Loading the page anew now would lose what could not be saved.
      showToast(t('settings.look.language-later'));
    }
  }

  return (
    <Section title={t('settings.look')} name="look">
      <div className={styles.fields}>
        <NativeSelect
          label={t('settings.look.language')}
          value={settings.language ?? ''}
          onChange={(event) => void chooseLanguage(event.currentTarget.value)}
          data={[
            { value: '', label: t('settings.look.as-device') },
            ...languages
              .filter(({ tag }) => !isPseudoLanguage(tag))
              .map(({ tag, name }) => ({ value: tag, label: name })),
          ]}
        />
        <Segments
          label={t('settings.look.theme')}
          value={settings.theme}
          onChange={(theme) => editSettings(workspace, { theme })}
          options={[
            { value: 'device', label: t('settings.look.as-device') },
            { value: 'light', label: t('settings.look.light') },
            { value: 'dark', label: t('settings.look.dark') },
          ]}
        />
        <Segments
          label={t('settings.look.font')}
          value={settings.readingFont}
          onChange={(readingFont) => editSettings(workspace, { readingFont })}
          options={[
            { value: 'literata', label: t('settings.look.serif') },
            { value: 'sans', label: t('settings.look.sans') },
          ]}
        />
        <NumberInput
          label={t('settings.look.size')}
          min={16}
          max={24}
          clampBehavior="blur"
          allowDecimal={false}
          value={typedSize ?? settings.readingSize}
          // Left empty, it shows again what holds.
          onBlur={() => setTypedSize(null)}
          onChange={(value) => {
            setTypedSize(value);
            if (typeof value === 'number' && value >= 16 && value <= 24)
              editSettings(workspace, { readingSize: value });
          }}
        />
        <Segments
          label={t('settings.look.motion')}
          value={settings.motion}
          onChange={(motion) => editSettings(workspace, { motion })}
          options={[
            { value: 'device', label: t('settings.look.as-device') },
            { value: 'none', label: t('settings.look.no-motion') },
          ]}
        />
      </div>
    </Section>
  );
}
