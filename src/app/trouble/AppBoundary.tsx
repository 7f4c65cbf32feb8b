import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { SaveButton } from './SaveButton';
import { TroublePage } from './TroublePage';

interface AppBoundaryProps {
  readonly children: ReactNode;
  /** Everything as a file. */
  readonly makeFile: () => Promise<Blob>;
}

/** Shows a plain page with a way to the work when a part of the app fails while it is drawn. */
export class AppBoundary extends Component<AppBoundaryProps, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return <CrashPage message={message} makeFile={this.props.makeFile} />;
  }
}

function CrashPage({ message, makeFile }: { message: string; makeFile: () => Promise<Blob> }) {
  const { t } = useTranslator();
  return (
    <TroublePage
      icon={<IconAlertTriangle size={24} stroke={1.75} />}
      title={t('trouble.crash.title')}
      lines={[t('trouble.crash.safe'), t('trouble.crash.now')]}
      detail={{ label: t('trouble.detail'), text: message }}
    >
      <Button onClick={() => location.reload()}>{t('trouble.reload')}</Button>
      <SaveButton variant="default" label={t('trouble.save-file')} makeFile={makeFile} />
    </TroublePage>
  );
}
