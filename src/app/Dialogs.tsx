import { lazy, Suspense } from 'react';
import { useOpenDialog } from '../ui/open-dialog';

const ImportDialog = lazy(async () => ({
  default: (await import('../library/import/ImportDialog')).ImportDialog,
}));

const Palette = lazy(async () => ({ default: (await import('./palette/Palette')).Palette }));
const KeySheet = lazy(async () => ({ default: (await import('./keys/KeySheet')).KeySheet }));
const RestoreDialog = lazy(() => import('../settings/RestoreDialog'));

/** The dialog that a screen or a command asked for, over whatever screen is shown. */
export function Dialogs() {
  const request = useOpenDialog();
  if (request === null) return null;
  return (
    <Suspense>
      {request.name === 'import' && <ImportDialog request={request} />}
      {request.name === 'palette' && <Palette />}
      {request.name === 'keys' && <KeySheet />}
      {request.name === 'restore' && <RestoreDialog file={request.file} />}
    </Suspense>
  );
}
