import { autoUpdate, flip, inline, offset, shift, useFloating } from '@floating-ui/react';
import { useMediaQuery } from '@mantine/hooks';
import type { EditorView } from '@tiptap/pm/view';
import { useEffect, useRef, useState } from 'react';
import { KIND_IDS, kindOf } from '../../domain/kinds/registry';
import type { TextRange } from '../../domain/span';
import { useTranslator } from '../../i18n/use-translator';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { KindIcon } from '../../ui/marks/KindIcon';
import { rangeRects } from '../selection-range';
import styles from './SelectionToolbar.module.css';

interface SelectionToolbarProps {
  readonly view: EditorView;
  readonly scroller: HTMLElement;
}

/** The commands that make something of the selected words, at the words; docked at the bottom where fingers point. */
export function SelectionToolbar({ view, scroller }: SelectionToolbarProps) {
  const range = useSession((state) => state.textSelection);
  const isPointerDown = usePointerDown(view);
  if (range === null || isPointerDown) return null;
  return <OpenToolbar view={view} scroller={scroller} range={range} />;
}

function OpenToolbar({ view, scroller, range }: SelectionToolbarProps & { readonly range: TextRange }) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const find = useCommands();
  const bar = useRef<HTMLDivElement | null>(null);
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

  function handleKey(event: React.KeyboardEvent): void {
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons[(at + step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      session.requestFocus('text');
    }
  }

  const marks = KIND_IDS.map((id) => ({ id: `mark.${id}`, kind: kindOf(id), label: t(`kind.${id}.name`) }));
  const widen = find('select.widen');
  return (
    <div
      ref={(element) => {
        bar.current = element;
        refs.setFloating(element);
      }}
      className={styles.toolbar}
      data-docked={isDocked}
      style={isDocked ? undefined : floatingStyles}
      role="toolbar"
      tabIndex={-1}
      aria-label={t('editor.toolbar')}
      onKeyDown={handleKey}
      // Pressing a button must not take the selection away before its command runs.
      onMouseDown={(event) => event.preventDefault()}
    >
      {marks.map(({ id, kind, label }, index) => {
        const command = find(id);
        return (
          <button
            key={id}
            type="button"
            className={styles.button}
            tabIndex={index === 0 ? 0 : -1}
            aria-label={command.label}
            aria-keyshortcuts={command.ariaKeys}
            onClick={command.run}
          >
            <KindIcon icon={kind.icon} colour={kind.colour} />
            <span>{label}</span>
            <KeyCaps caps={command.keyCaps} />
          </button>
        );
      })}
      <button
        type="button"
        className={styles.button}
        tabIndex={-1}
        aria-keyshortcuts={widen.ariaKeys}
        onClick={widen.run}
      >
        <span>{t('editor.toolbar.widen')}</span>
        <KeyCaps caps={widen.keyCaps} />
      </button>
    </div>
  );
}

/** While the pointer selects, nothing stands in its way. */
function usePointerDown(view: EditorView): boolean {
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    const press = (event: PointerEvent) => event.pointerType === 'mouse' && setDown(true);
    const release = () => setDown(false);
    view.dom.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    window.addEventListener('pointercancel', release);
    return () => {
      view.dom.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('pointercancel', release);
    };
  }, [view]);
  return isDown;
}
