import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';

/** A button for the browser's own choice of files, with the kinds that can be read. */
export function FileButton({ onChoose }: { readonly onChoose: (files: readonly File[]) => void }) {
  const { t } = useTranslator();
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant="default" onClick={() => void chooseFiles(inputRef.current)}>
        {t('import.choose')}
      </Button>
      <input
        ref={inputRef}
        type="file"
        multiple
        hidden
        aria-label={t('import.choose')}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

/** The kinds are loaded only now. */
async function chooseFiles(input: HTMLInputElement | null): Promise<void> {
  const { formats } = await import('../../formats/registry');
  if (input === null) return;
  input.accept = formats.flatMap(({ extensions, mediaTypes }) => [...extensions, ...mediaTypes]).join(',');
  input.click();
}
