import { type Ref, type SyntheticEvent, useEffect, useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import classes from './ReportPreview.module.css';

/**
 * The page as readers will see it. The frame runs no script; it may be printed, and links in it open elsewhere. The page
 * comes from a blob, so that links within it lead to itself and not to the app.
 */
export function ReportPreview(props: {
  readonly page: string;
  readonly width: 'desktop' | 'phone';
  readonly frameRef: Ref<HTMLIFrameElement>;
}) {
  const { t } = useTranslator();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const blob = URL.createObjectURL(new Blob([props.page], { type: 'text/html' }));
    setAddress(blob);
    return () => URL.revokeObjectURL(blob);
  }, [props.page]);
  return (
    <div className={classes.desk}>
      <iframe
        ref={props.frameRef}
        title={t('report.preview')}
        src={address}
        onLoad={handleLoad}
        sandbox="allow-same-origin allow-modals allow-popups allow-popups-to-escape-sandbox"
        className={classes.frame}
        data-width={props.width}
      />
    </div>
  );
}

/** Hands keys pressed in the frame on to the app, which would not hear them: F6, `?`, Esc and all the others. */
function handleLoad({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>): void {
  frame.contentDocument?.addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const press = { key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true };
    if (!frame.dispatchEvent(new KeyboardEvent('keydown', press))) event.preventDefault();
  });
}
