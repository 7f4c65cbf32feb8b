import { lazyWithMessages } from '../../i18n/lazy-with-messages';

/** The dialog in which articles are looked through, loaded when it is first needed. */
export const LazyImportDialog = lazyWithMessages(['import', 'problems', 'metadata'], async () => ({
  default: (await import('./ImportDialog')).ImportDialog,
}));
