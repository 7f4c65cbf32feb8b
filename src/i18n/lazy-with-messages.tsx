import { type ComponentType, createElement, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import type { MessageFile } from './messages';
import type { Translator } from './translator';
import { useTranslator } from './use-translator';

/** A part of the screen that is loaded when it is first shown; it needs a `Suspense` above it. */
export interface LazyPart<Props> {
  (props: Props): ReactNode;
  /** Fetches it and its messages before it is shown. */
  preload(translator: Translator): Promise<void>;
}

/**
 * `React.lazy` for a part of the screen that has messages of its own: `files` names those that it and all that it is made of
 * need. Nothing of it is drawn before they are there, so a message it says is never missing.
 */
export function lazyWithMessages<Props extends object>(
  files: readonly MessageFile[],
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyPart<Props> {
  async function fetchPart(translator: Translator): Promise<{ readonly default: ComponentType<Props> }> {
    const [part] = await Promise.all([load(), translator.loadMessages(files)]);
    return part;
  }
  const parts = new WeakMap<Translator, LazyExoticComponent<ComponentType<Props>>>();

  // biome-ignore lint/correctness/noComponentHookFactories: as `React.lazy`, it is called once for each part, outside of components.
  function PartWithMessages(props: Props) {
    const translator = useTranslator();
    const part = parts.get(translator) ?? lazy(() => fetchPart(translator));
    parts.set(translator, part);
    return createElement<Props>(part, props);
  }
  const preload = async (translator: Translator): Promise<void> => void (await fetchPart(translator));
  return Object.assign(PartWithMessages, { preload });
}
