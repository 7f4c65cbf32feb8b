import { Button } from '@mantine/core';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { Dialog } from '../../ui/Dialog';
import { closeDialog, type DialogRequest } from '../../ui/open-dialog';

/** Says that another tab has deleted the annotation in whose card somebody was. */
export function GoneAnnotation({
  gone,
}: {
  readonly gone: Extract<DialogRequest, { name: 'gone-annotation' }>;
}) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const name = t(`kind.${gone.kind}.name`);
  function close(): void {
    closeDialog();
    session.requestFocus('text');
  }
  return (
    <Dialog
      title={t('tabs.annotation-gone', { kind: name, number: gone.number })}
      closeLabel={t('tabs.back-to-text')}
      onClose={close}
      hasOwnFocus
    >
      {/* Not a button: a space or an Enter of what is being typed would press it. */}
      <p tabIndex={-1} data-autofocus>
        {t('tabs.annotation-gone-hint')}
      </p>
      <Button mt="md" onClick={close}>
        {t('tabs.back-to-text')}
      </Button>
    </Dialog>
  );
}
