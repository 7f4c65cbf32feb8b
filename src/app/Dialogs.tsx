import { lazy, Suspense } from 'react';
import { useOpenDialog } from '../ui/open-dialog';

const ImportDialog = lazy(async () => ({
  default: (await import('../library/import/ImportDialog')).ImportDialog,
}));

/** The dialog that a screen or a command asked for, over whatever screen is shown. */
export function Dialogs() {
  const request = useOpenDialog();
  if (request === null) return null;
  return <Suspense>{request.name === 'import' && <ImportDialog request={request} />}</Suspense>;
}
