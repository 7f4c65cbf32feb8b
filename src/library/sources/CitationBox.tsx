import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import { Segments } from '../../ui/Segments';
import { showToast } from '../../ui/toast';
import type { CitationStyle } from '../model/cite';
import classes from './CitationBox.module.css';

/** As in `model/cite.ts`, which is loaded only when a citation is written. */
const STYLES = ['apa', 'harvard1', 'vancouver', 'bibtex'] as const satisfies readonly CitationStyle[];

/** The citation of a source in a style; `null` while the library that writes it is loading. */
function useCitation({ csl, id }: Source, style: CitationStyle): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isOld = false;
    const show = (citation: string) => {
      if (!isOld) setText(citation);
    };
    import('../model/cite')
      .then(({ writeCitation }) => show(writeCitation(csl, id, style)))
      // What one style can't write must not stand as another style's citation.
      .catch(() => show(''));
    return () => {
      isOld = true;
    };
  }, [csl, id, style]);
  return text;
}

/** A source written as a citation, to be copied. */
export function CitationBox({ source }: { readonly source: Source }) {
  const { t } = useTranslator();
  const [style, setStyle] = useState<CitationStyle>('apa');
  const citation = useCitation(source, style);
  return (
    <section className={classes.box} aria-labelledby="citation-title">
      <h3 id="citation-title" className={classes.title}>
        {t('sources.citation')}
      </h3>
      <Segments
        label={t('sources.citation.style')}
        options={STYLES.map((value) => ({ value, label: t(`citation-style.${value}`) }))}
        value={style}
        onChange={setStyle}
      />
      {citation === '' ? (
        <p className={classes.none}>{t('sources.citation.none')}</p>
      ) : (
        <p className={classes.citation} data-style={style} dir="auto" translate="no">
          {citation}
        </p>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconCopy size={16} stroke={1.75} aria-hidden />}
        disabled={citation === null || citation === ''}
        onClick={() =>
          navigator.clipboard.writeText(citation ?? '').then(
            () => showToast(t('sources.citation.copied')),
            () => showToast(t('sources.citation.not-copied')),
          )
        }
      >
        {t('sources.citation.copy')}
      </Button>
    </section>
  );
}
