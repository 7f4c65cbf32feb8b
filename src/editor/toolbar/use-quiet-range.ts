import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { compareRanges, type TextRange } from '../../domain/span';
import { useWorkspace } from '../../store/use-workspace';
import { isRestoring, selectionRange } from '../selection-range';

/**
 * True while nobody asks for anything to be done with the selected words: they came back with the article, or an annotation
 * was chosen meanwhile. A key or a press in the text, or other words, end it.
 */
export function useQuietRange(editor: Editor, range: TextRange | null): boolean {
  const { session } = useWorkspace();
  const [quiet, setQuiet] = useState<TextRange | null>(null);
  useEffect(() => {
    const { dom } = editor.view;
    const act = () => setQuiet(null);
    const rest = () => setQuiet(selectionRange(editor.state));
    const handleSelection = ({ transaction }: { transaction: Transaction }) => {
      if (isRestoring(transaction)) rest();
    };
    editor.on('selectionUpdate', handleSelection);
    dom.addEventListener('keydown', act);
    dom.addEventListener('pointerdown', act);
    const unwatch = session.state.subscribe((now, before) => {
      if (now.selectedId !== null && now.selectedId !== before.selectedId) rest();
    });
    return () => {
      editor.off('selectionUpdate', handleSelection);
      dom.removeEventListener('keydown', act);
      dom.removeEventListener('pointerdown', act);
      unwatch();
    };
  }, [editor, session]);
  return quiet !== null && range !== null && compareRanges(quiet, range) === 0;
}
