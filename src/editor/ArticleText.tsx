import { createDocument, type Editor } from '@tiptap/core';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { EditorContent, useEditor } from '@tiptap/react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ArticleVersion } from '../domain/article-version';
import { useTranslator } from '../i18n/use-translator';
import { useWorkspace } from '../store/use-workspace';
import { landmark } from '../ui/landmarks';
import styles from './ArticleText.module.css';
import { articleSchema } from './article-schema';
import { caretKeys } from './caret-keys';
import { createArticleView } from './create-article-view';
import { hideCaretFromReact } from './hide-caret-from-react';
import { createHighlightLayer, isRedraw } from './highlight-layer';
import { followHighlightRules } from './highlight-rules';
import { longText } from './long-text';
import './marks.css';
import type { PasteReader } from './editing/paste';
import { createEditingStarter } from './editing/starter';
import { followSelection } from './follow-selection';
import { MarginIcons } from './margin/MarginIcons';
import { createPainter } from './painting/painter';
import { followPointer } from './pointing';
import { createReadOnlyGuard } from './read-only-guard';
import { keepReadingPosition, restoreReadingPosition } from './reading-position';
import { tellCaret } from './tell-caret';
import { ThreadLine } from './thread/ThreadLine';
import { SelectionToolbar } from './toolbar/SelectionToolbar';
import { followViewport } from './visible-blocks';

interface ArticleTextProps {
  readonly version: ArticleVersion;
  /** BCP 47. */
  readonly language: string;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Somebody wants to find words in the text. Stays the same function. */
  readonly onFind: () => void;
  /** Reads what is pasted while the text is edited. Stays the same function. */
  readonly readPaste: PasteReader;
}

/** The text itself: it has a caret, words can be selected, and nothing can be changed until somebody begins to edit it. */
export function ArticleText({ version, language, scroller, onFind, readPaste }: ArticleTextProps) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const options = useMemo(() => {
    const guard = createReadOnlyGuard(translator.t('editor.read-only'));
    const layer = createHighlightLayer({ workspace, translator, versionId: version.id });
    return {
      extensions: [...articleSchema, guard, caretKeys, longText, layer],
      // With its plugins from the start: the editor would draw the whole text without them first, and all of it anew with them.
      onBeforeCreate: ({ editor }: { editor: Editor }) => {
        const doc = createDocument(version.document as object, editor.schema);
        const { plugins } = editor.extensionManager;
        editor.view.updateState(EditorState.create({ doc, plugins: [...plugins] }));
      },
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes: {
          class: 'rt-article',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': translator.t('editor.text'),
          ...landmark('articleText'),
          translate: 'no',
          'data-gramm': 'false',
          'data-lt-active': 'false',
        },
      },
    };
  }, [workspace, translator, version]);
  const editor = useEditor(options);
  // The scroller is there only after the first drawing.
  const [box, setBox] = useState<HTMLElement | null>(null);
  useEffect(() => setBox(scroller.current), [scroller]);

  // When it ends the text must still be on the page, since the place of the reader is measured once more.
  useLayoutEffect(() => {
    if (editor === null || editor.isDestroyed || box === null) return;
    const { view } = editor;
    hideCaretFromReact(view.dom);
    const shown = { versionId: version.id, text: version.text, language };
    const { session } = workspace;
    const painter = createPainter(view);
    const repaint = ({ transaction }: { transaction: Transaction }) => {
      if (isRedraw(transaction)) painter.repaint();
    };
    editor.on('transaction', repaint);
    const editing = createEditingStarter({ editor, workspace, translator, version, readPaste });
    session.setView(createArticleView(view, box, shown, painter, onFind, editing.start));
    const stops = [
      followViewport(view, box),
      followPointer(view.dom, workspace),
      followHighlightRules(workspace),
      followSelection(editor, session),
      tellCaret(editor, workspace, translator, version.id),
      keepReadingPosition(view, box, workspace, version),
    ];
    let isLeft = false;
    void editing
      .resume()
      .then(() => (isLeft ? undefined : restoreReadingPosition(view, box, workspace, version)));
    return () => {
      isLeft = true;
      editing.stop();
      session.setView(null);
      editor.off('transaction', repaint);
      painter.destroy();
      for (const stop of stops) stop();
    };
  }, [editor, box, version, language, workspace, translator, onFind, readPaste]);

  return (
    <>
      <div className={styles.text}>
        <EditorContent editor={editor} />
        {editor !== null && box !== null && <MarginIcons editor={editor} />}
      </div>
      {editor !== null && box !== null && <ThreadLine editor={editor} scroller={box} />}
      {editor !== null && box !== null && <SelectionToolbar editor={editor} scroller={box} />}
    </>
  );
}
