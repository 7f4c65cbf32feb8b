import {
  IconBlockquote,
  IconBold,
  IconH1,
  IconH2,
  IconH3,
  IconH4,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
  IconPilcrow,
  IconSeparator,
  type TablerIcon,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { TEXT_FORMATS, type TextControls, type TextFormat } from '../../store/text-editing';
import { useCommands } from '../../ui/command-runner';
import { landmark } from '../../ui/landmarks';
import { useRovingButton } from '../toolbar/use-roving-button';
import styles from './FormatToolbar.module.css';
import { useFormatState } from './use-format-state';

const ICONS: Readonly<Record<TextFormat, TablerIcon>> = {
  paragraph: IconPilcrow,
  'heading-1': IconH1,
  'heading-2': IconH2,
  'heading-3': IconH3,
  'heading-4': IconH4,
  quote: IconBlockquote,
  bullets: IconList,
  numbers: IconListNumbers,
  rule: IconSeparator,
  bold: IconBold,
  italic: IconItalic,
};

/** The usual forms of paragraphs and words, one stop of the Tab key; what is on at the caret is pressed. */
export function FormatToolbar({ controls }: { readonly controls: TextControls }) {
  const { t } = useTranslator();
  const bar = useRef<HTMLDivElement | null>(null);
  const { stop, handleFocus, moveByKey } = useRovingButton(bar);
  const { isOn, hasLink } = useFormatState(controls);
  return (
    <div
      ref={bar}
      className={styles.toolbar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('editing.toolbar')}
      {...landmark('textKeys')}
      onFocus={handleFocus}
      onKeyDown={moveByKey}
      // The words stay selected, and the keyboard of a phone stays open.
      onMouseDown={(event) => event.preventDefault()}
    >
      {TEXT_FORMATS.map((format, index) => (
        <FormatButton
          key={format}
          command={`format.${format}`}
          label={t(`editing.format.${format}`)}
          icon={ICONS[format]}
          isOn={isOn(format)}
          isTabStop={index === stop}
        />
      ))}
      <FormatButton
        command="edit-text.link"
        label={t('editing.link')}
        icon={IconLink}
        isOn={hasLink}
        isTabStop={stop === TEXT_FORMATS.length}
      />
    </div>
  );
}

interface FormatButtonProps {
  readonly command: string;
  readonly label: string;
  readonly icon: TablerIcon;
  readonly isOn: boolean | null;
  readonly isTabStop: boolean;
}

function FormatButton({ command, label, icon: Icon, isOn, isTabStop }: FormatButtonProps) {
  const { ariaKeys, keyCaps, run } = useCommands()(command);
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={label}
      title={[label, ...keyCaps].join(' ')}
      aria-pressed={isOn ?? undefined}
      aria-keyshortcuts={ariaKeys}
      onClick={run}
    >
      <Icon size={18} stroke={1.75} aria-hidden />
    </button>
  );
}
