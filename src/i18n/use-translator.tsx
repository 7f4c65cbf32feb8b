import { createContext, type ReactNode, useContext } from 'react';
import type { Translator } from './translator';

const TranslatorContext = createContext<Translator | null>(null);

/** Hands a translator to everything below. */
export function TranslatorProvider(props: { readonly translator: Translator; readonly children: ReactNode }) {
  return <TranslatorContext value={props.translator}>{props.children}</TranslatorContext>;
}

/** The translator in use. Throws outside of a {@link TranslatorProvider}. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === null) throw new Error('useTranslator needs a TranslatorProvider above it');
  return translator;
}
