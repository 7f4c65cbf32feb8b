import { useMemo } from 'react';
import type { RowsByTable } from '../domain/record-types';
import type { SerializeContext, SerializeResult } from '../formats/format';
import { reportHtml } from '../formats/report-html/report-html';
import type { Translator } from '../i18n/translator';
import { useTranslator } from '../i18n/use-translator';

function toSerializeContext({
  language,
  direction,
  tDynamic,
  number,
  looseDate,
}: Translator): SerializeContext {
  return { language, direction, t: tDynamic, number, looseDate };
}

/** The annotated page of an article and what it leaves out, in the language of the interface. */
export function useReportPage(records: RowsByTable): SerializeResult {
  const translator = useTranslator();
  return useMemo(
    () => reportHtml.serialize?.(records, toSerializeContext(translator)) ?? { files: [], losses: [] },
    [records, translator],
  );
}
