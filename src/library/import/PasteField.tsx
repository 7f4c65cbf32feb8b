import { Button, Textarea } from '@mantine/core';
import { type ClipboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import classes from './PasteField.module.css';
import { richestPaste } from './richest-paste';

/** The field of "Paste text". A paste is read at once, with its headings and links; typed text on request. */
export function PasteField(props: {
  readonly onPaste: (paste: { readonly html: string | null; readonly text: string | null }) => void;
  /** Given the button of the main act. */
  readonly mainRef: RefObject<HTMLButtonElement | null>;
  /** Other ways to give the text, beside the button. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslator();
  const [text, setText] = useState('');
  function handlePaste(event: ClipboardEvent): void {
    const paste = richestPaste(event.clipboardData);
    if (paste === null || text !== '') return;
    event.preventDefault();
    props.onPaste(paste);
  }
  return (
    <div className={classes.field}>
      <Textarea
        label={t('import.field.label')}
        description={t('import.field.hint')}
        value={text}
        rows={12}
        data-autofocus
        onPaste={handlePaste}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.ways}>
        <Button
          ref={props.mainRef}
          disabled={text.trim() === ''}
          onClick={() => props.onPaste({ html: null, text })}
        >
          {t('import.field.read')}
        </Button>
        {props.children}
      </div>
    </div>
  );
}
