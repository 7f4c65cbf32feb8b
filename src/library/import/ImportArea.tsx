import { type ReactNode, useEffect } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTranslator } from '../../i18n/use-translator';
import { openDialog } from '../../ui/open-dialog';
import { whenIdle } from '../../ui/when-idle';
import classes from './ImportArea.module.css';
import { LazyImportDialog } from './LazyImportDialog';
import { richestPaste } from './richest-paste';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Opens the import dialog with files. */
export function importFiles(files: readonly File[]): void {
  if (files.length > 0) openDialog({ name: 'import', files, html: null, text: null });
}

/** A screen on which a drop of files anywhere, or a paste outside of fields, brings articles in. */
export function ImportArea({ children }: { readonly children: ReactNode }) {
  const translator = useTranslator();
  const { getRootProps, isDragActive } = useDropzone({
    noClick: true,
    noKeyboard: true,
    onDrop: (accepted, rejected) => importFiles([...accepted, ...rejected.map(({ file }) => file)]),
  });
  // Whoever pastes waits for the text alone, not for the dialog, too.
  useEffect(
    () => whenIdle(() => void LazyImportDialog.preload(translator).catch(() => undefined)),
    [translator],
  );
  useEffect(() => {
    function handlePaste(event: ClipboardEvent): void {
      if (isTyping(event.target) || document.querySelector('[role="dialog"]') !== null) return;
      const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => !type.startsWith('image/'));
      const paste = richestPaste(event.clipboardData);
      if (files.length === 0 && paste === null) return;
      event.preventDefault();
      if (paste === null) importFiles(files);
      else openDialog({ name: 'import', files: [], ...paste });
    }
    document.addEventListener('paste', handlePaste);
    return () => document.removeEventListener('paste', handlePaste);
  }, []);
  return (
    <div {...getRootProps({ className: classes.area ?? '', role: undefined, tabIndex: undefined })}>
      {children}
      {isDragActive && (
        <div className={classes.over}>
          <p className={classes.words}>{translator.t('import.drop.over')}</p>
        </div>
      )}
    </div>
  );
}
