import { arrow, autoUpdate, flip, hide, inline, offset, shift, useFloating } from '@floating-ui/react';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowsHorizontal } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { KIND_IDS, kindOf } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { mayMark } from '../../store/may-mark';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { landmark } from '../../ui/landmarks';
import { KindIcon } from '../../ui/marks/KindIcon';
import { nearRange } from '../highlight-layer';
import { rangeRects } from '../selection-range';
import styles from './SelectionToolbar.module.css';
import { usePointerDown } from './use-pointer-down';
import { useQuietRange } from './use-quiet-range';
import { useRovingButton } from './use-roving-button';
import { useTextFocus } from './use-text-focus';

interface SelectionToolbarProps {
  readonly editor: Editor;
  readonly scroller: HTMLElement;
}

/** How far the arrow stands out towards the words, in CSS px, and how near it may come to the bar's round corners. */
const ARROW = 6;
const ARROW_PADDING = 12;

/** The lines of the selected words that can be seen, else where they are. */
function seenRects(view: EditorView, scroller: HTMLElement, range: TextRange): readonly DOMRect[] {
  const near = nearRange(view.state);
  const part = { start: Math.max(range.start, near.start), end: Math.min(range.end, near.end) };
  const rects = rangeRects(view, part.end > part.start ? part : { ...range, end: range.start + 1 });
  const { top, bottom } = scroller.getBoundingClientRect();
  const seen = rects.filter((rect) => rect.bottom > top && rect.top < bottom);
  return seen.length > 0 ? seen : rects;
}

/**
 * The commands that make something of the selected words, at the words; docked at the bottom where fingers point. It is one
 * stop of the Tab key after the text; Esc goes back to the text, where the words are still selected.
 */
export function SelectionToolbar({ editor, scroller }: SelectionToolbarProps) {
  const { view } = editor;
  const range = useSession((state) => state.textSelection);
  const isPointerDown = usePointerDown(view);
  const isHere = useTextFocus(view);
  const isQuiet = useQuietRange(editor, range);
  const isFixed = useSession((state) => !mayMark(state));
  if (range === null || isFixed || isPointerDown || !isHere || isQuiet) return null;
  return <OpenToolbar view={view} scroller={scroller} range={range} />;
}

interface OpenToolbarProps {
  readonly view: EditorView;
  readonly scroller: HTMLElement;
  readonly range: TextRange;
}

function OpenToolbar({ view, scroller, range }: OpenToolbarProps) {
  const { session } = useWorkspace();
  const { t, language, direction } = useTranslator();
  const bar = useRef<HTMLDivElement | null>(null);
  const { stop, handleFocus, moveByKey } = useRovingButton(bar);
  const isDocked = useMediaQuery('(pointer: coarse), (width < 40em)') === true;
  const [tip, setTip] = useState<HTMLElement | null>(null);
  const { refs, floatingStyles, middlewareData, placement } = useFloating({
    placement: 'bottom',
    strategy: 'fixed',
    middleware: [
      inline(),
      offset(10 + ARROW),
      flip({ padding: 8, boundary: scroller }),
      shift({ padding: 8, boundary: scroller, crossAxis: true }),
      arrow({ element: tip, padding: ARROW_PADDING }),
      hide({ boundary: scroller }),
    ],
    whileElementsMounted: autoUpdate,
  });

  useEffect(() => {
    refs.setPositionReference({
      contextElement: scroller,
      getBoundingClientRect: () =>
        seenRects(view, scroller, range).at(-1) ?? view.dom.getBoundingClientRect(),
      getClientRects: () => [...seenRects(view, scroller, range)],
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
      data-away={!isDocked && middlewareData.hide?.referenceHidden === true}
      {...landmark('selectionToolbar')}
      {...landmark('textKeys')}
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
      {!isDocked && (
        <span
          ref={setTip}
          className={styles.arrow}
          data-side={placement}
          style={{ left: middlewareData.arrow?.x }}
        />
      )}
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
