import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { lazyWithMessages } from '../i18n/lazy-with-messages';
import { LazyImportDialog } from '../library/import/LazyImportDialog';
import { closeDialog, useOpenDialog } from '../ui/open-dialog';
import { focusScreen, isFocusLost } from '../ui/screen-focus';
import { whenIdle } from '../ui/when-idle';

const ArticleDetails = lazyWithMessages(['metadata', 'fields'], async () => ({
  default: (await import('../library/articles/ArticleDetails')).ArticleDetails,
}));

const AddVersionDialog = lazyWithMessages(['newer', 'import', 'problems', 'metadata'], async () => ({
  default: (await import('../library/newer/AddVersionDialog')).AddVersionDialog,
}));

const importPalette = async () => ({ default: (await import('./palette/Palette')).Palette });
const Palette = lazy(importPalette);
const KeySheet = lazy(async () => ({ default: (await import('./keys/KeySheet')).KeySheet }));
const GoneAnnotation = lazy(async () => ({
  default: (await import('./trouble/GoneAnnotation')).GoneAnnotation,
}));
const RestoreDialog = lazyWithMessages(['restore', 'problems'], () => import('../settings/RestoreDialog'));

/** Gives the focus back to what had it before a dialog opened, once none is open and nothing else has taken it. */
function useFocusReturn(isOpen: boolean): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    return () => {
      const isLost = isFocusLost() || document.activeElement?.closest('[role="dialog"]') != null;
      if (!isLost) return;
      // What opened it may have gone meanwhile, as the first screen of an empty library does.
      if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus();
      else focusScreen();
    };
  }, [isOpen]);
}

/** The dialog that a screen or a command asked for, over whatever screen is shown. */
export function Dialogs() {
  const request = useOpenDialog();
  useFocusReturn(request !== null);
  // Whoever opens it types at once.
  useEffect(() => whenIdle(() => void importPalette().catch(() => undefined)), []);
  if (request === null) return null;
  return (
    <Suspense>
      {request.name === 'import' && <LazyImportDialog request={request} />}
      {request.name === 'add-version' && <AddVersionDialog request={request} />}
      {request.name === 'article-details' && (
        <ArticleDetails articleId={request.articleId} onClose={closeDialog} />
      )}
      {request.name === 'palette' && <Palette />}
      {request.name === 'gone-annotation' && <GoneAnnotation gone={request} />}
      {request.name === 'keys' && <KeySheet />}
      {request.name === 'restore' && <RestoreDialog file={request.file} />}
    </Suspense>
  );
}
