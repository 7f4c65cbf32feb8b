import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { routeToHash } from '../../ui/route';
import styles from './ArticleMessage.module.css';
import type { OpenState } from './use-open-article';

/** What stands in the place of an article that can't be shown, or not yet; with the way on. */
export function ArticleMessage({
  state,
  onRetry,
}: {
  readonly state: Exclude<OpenState, 'open'>;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state !== 'opening') heading.current?.focus();
  }, [state]);
  if (state === 'opening')
    return (
      <main className={styles.message}>
        <p role="status">{t('panels.open.opening')}</p>
      </main>
    );
  return (
    <main className={styles.message}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {t(`panels.open.${state}`)}
      </h1>
      <p>{t(`panels.open.${state}-hint`)}</p>
      {state === 'unreadable' && <Button onClick={onRetry}>{t('trouble.try-again')}</Button>}
      <a className={styles.link} href={routeToHash({ screen: 'library' })}>
        {t('panels.open.to-library')}
      </a>
    </main>
  );
}
