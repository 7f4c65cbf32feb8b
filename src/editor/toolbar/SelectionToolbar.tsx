import { autoUpdate, flip, inline, offset, shift, useFloating } from '@floating-ui/react';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowsHorizontal } from '@tabler/icons-react';
import type { EditorView } from '@tiptap/pm/view';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { KIND_IDS, kindOf } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { KindIcon } from '../../ui/marks/KindIcon';
import { rangeRects } from '../selection-range';
import styles from './SelectionToolbar.module.css';
import { usePointerDown } from './use-pointer-down';
import { useRovingButton } from './use-roving-button';
import { useTextFocus } from './use-text-focus';

interface SelectionToolbarProps {
  readonly view: EditorView;
  readonly scroller: HTMLElement;
}

/**
 * The commands that make something of the selected words, at the words; docked at the bottom where fingers point. It is one
 * stop of the Tab key after the text; Esc goes back to the text, where the words are still selected.
 */
export function SelectionToolbar({ view, scroller }: SelectionToolbarProps) {
  const range = useSession((state) => state.textSelection);
  const isPointerDown = usePointerDown(view);
  const isHere = useTextFocus(view);
  if (range === null || isPointerDown || !isHere) return null;
  return <OpenToolbar view={view} scroller={scroller} range={range} />;
}

function OpenToolbar({ view, scroller, range }: SelectionToolbarProps & { readonly range: TextRange }) {
  const { session } = useWorkspace();
  const { t, language, direction } = useTranslator();
  const bar = useRef<HTMLDivElement | null>(null);
  const { stop, handleFocus, moveByKey } = useRovingButton(bar);
  const isDocked = useMediaQuery('(pointer: coarse), (width < 40em)') === true;
  const { refs, floatingStyles } = useFloating({
    placement: 'bottom',
    strategy: 'fixed',
    middleware: [
      inline(),
      offset(10),
      flip({ padding: 8, boundary: scroller }),
      shift({ padding: 8, boundary: scroller }),
    ],
    whileElementsMounted: autoUpdate,
  });

  useEffect(() => {
    refs.setPositionReference({
      contextElement: scroller,
      getBoundingClientRect: () => rangeRects(view, range).at(-1) ?? view.dom.getBoundingClientRect(),
      getClientRects: () => rangeRects(view, range),
    });
  }, [refs, view, scroller, range]);

  // Without the focus the text does not show which words are selected now; it is lent for that moment.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are shown anew when they are others.
  useLayoutEffect(() => {
    const button = document.activeElement;
    if (!(button instanceof HTMLElement) || bar.current?.contains(button) !== true) return;
    view.focus();
    button.focus();
  }, [view, range]);

  function handleKey(event: KeyboardEvent<HTMLElement>): void {
    if (moveByKey(event) || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    session.requestFocus('text');
  }

  return (
    <div
      ref={(element) => {
        bar.current = element;
        refs.setFloating(element);
      }}
      className={styles.toolbar}
      data-docked={isDocked}
      data-selection-toolbar=""
      data-text-keys=""
      style={isDocked ? undefined : floatingStyles}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('editor.toolbar')}
      // The article around it may be in another language.
      lang={language}
      dir={direction}
      onFocus={handleFocus}
      onKeyDown={handleKey}
      // Pressing a button must not take the selection away before its command runs.
      onMouseDown={(event) => event.preventDefault()}
    >
      {KIND_IDS.map((id, index) => (
        <ToolbarButton
          key={id}
          command={`mark.${id}`}
          label={t(`kind.${id}.name`)}
          isTabStop={index === stop}
          icon={<KindIcon icon={kindOf(id).icon} colour={kindOf(id).colour} />}
        />
      ))}
      <span className={styles.divider} />
      <ToolbarButton
        command="select.widen"
        label={t('editor.toolbar.widen')}
        isTabStop={stop === KIND_IDS.length}
        icon={<IconArrowsHorizontal size={18} stroke={1.75} aria-hidden />}
      />
    </div>
  );
}

interface ToolbarButtonProps {
  readonly command: string;
  readonly label: string;
  readonly isTabStop: boolean;
  readonly icon: ReactNode;
}

function ToolbarButton({ command, label, isTabStop, icon }: ToolbarButtonProps) {
  const { ariaKeys, keyCaps, label: title, run } = useCommands()(command);
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={isTabStop ? 0 : -1}
      title={title}
      aria-keyshortcuts={ariaKeys}
      onClick={run}
    >
      {icon}
      <span>{label}</span>
      <KeyCaps caps={keyCaps} />
    </button>
  );
}
