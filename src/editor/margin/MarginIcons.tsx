import { IconHelpCircle } from '@tabler/icons-react';
import type { Editor } from '@tiptap/core';
import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { kindOf } from '../../domain/kinds/registry';
import { isSameValue } from '../../domain/patch';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { landmark } from '../../ui/landmarks';
import { KindIcon } from '../../ui/marks/KindIcon';
import { followLayout } from '../follow-layout';
import { followPointer } from '../pointing';
import styles from './MarginIcons.module.css';
import { gatherMarginLines, type MarginLine, type MarginSign } from './margin-lines';
import { measureMarks } from './measure-marks';

/**
 * Signs at the ends of the lines on which marks begin, for the eye and the pointer alone: a screen reader hears the
 * marks themselves, and the keyboard walks them.
 */
export function MarginIcons({ editor }: { readonly editor: Editor }) {
  const workspace = useWorkspace();
  const { store } = workspace;
  const layer = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly MarginLine[]>([]);

  useEffect(
    () =>
      followLayout(editor, () => {
        const { annotations } = store.state.getState().tables;
        const next = gatherMarginLines(measureMarks(editor.view, annotations));
        // Before this frame is painted, or the signs would take another one, in which all is laid out and painted again.
        flushSync(() => setLines((current) => withKnown(current, next)));
      }),
    [editor, store],
  );
  useEffect(
    () => (layer.current === null ? undefined : followPointer(layer.current, workspace)),
    [workspace],
  );

  return (
    <div ref={layer} className={styles.layer} {...landmark('margin')} aria-hidden="true">
      {lines.map((line) => (
        <LineSigns key={line.middle} line={line} />
      ))}
    </div>
  );
}

/** The lines as they are now, in which those that are as they were stay the same values. */
function withKnown(known: readonly MarginLine[], lines: readonly MarginLine[]): readonly MarginLine[] {
  const knownByMiddle = new Map(known.map((line) => [line.middle, line]));
  const next = lines.map((line) => {
    const same = knownByMiddle.get(line.middle);
    return isSameValue(same, line) && same !== undefined ? same : line;
  });
  return next.length === known.length && next.every((line, index) => line === known[index]) ? known : next;
}

const LineSigns = memo(function LineSigns({ line }: { readonly line: MarginLine }) {
  const { number } = useTranslator();
  const { middle, icons, hidden } = line;
  return (
    <div className={styles.line} {...landmark('signs')} style={{ insetBlockStart: middle }}>
      {icons.slice(0, hidden > 0 ? 1 : 2).map(({ sign, annotationIds }) => (
        <span key={sign} className={styles.icon} {...landmark('annotations', annotationIds.join(' '))}>
          <Sign sign={sign} />
        </span>
      ))}
      {hidden > 0 && <span className={styles.more}>+{number(hidden)}</span>}
    </div>
  );
});

function Sign({ sign }: { readonly sign: MarginSign }) {
  if (sign === 'waiting') return <IconHelpCircle className={styles.waiting} size={16} stroke={1.75} />;
  const { icon, colour } = kindOf(sign);
  return <KindIcon icon={icon} colour={colour} size={16} />;
}
