import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslator } from '../i18n/use-translator';
import type { StorageHealth } from '../store/storage-keeper';
import { useWorkspace } from '../store/use-workspace';
import { Section } from '../ui/Section';
import { EraseButton } from './EraseButton';
import classes from './StorageSection.module.css';

/** Where the work is kept, how much room it takes, and whether the browser has promised to keep it. */
export function StorageSection() {
  const { t, bytes } = useTranslator();
  const { keeper, session } = useWorkspace();
  const [health, setHealth] = useState<StorageHealth | null>(null);
  useEffect(() => void keeper.health().then(setHealth), [keeper]);

  async function handlePersist() {
    const isPromised = await keeper.askToPersist();
    setHealth(await keeper.health());
    session.announce(t(isPromised ? 'storage.promised' : 'storage.refused'));
  }

  return (
    <Section title={t('storage.heading')} name="storage">
      <div className={classes.section}>
        <p className={classes.line}>{t('storage.where')}</p>
        {health !== null && (
          <>
            {health.used !== null && health.quota !== null && (
              <p className={classes.line}>
                {t('storage.room', { used: bytes(health.used), quota: bytes(health.quota) })}
              </p>
            )}
            {health.isPrivate && <p className={classes.caution}>{t('storage.private')}</p>}
            <p className={classes.line}>
              {t(health.persisted ? 'storage.promised' : 'storage.not-promised')}
            </p>
            {!health.persisted && (
              <Button variant="default" onClick={() => void handlePersist()}>
                {t('storage.ask')}
              </Button>
            )}
          </>
        )}
        <p className={classes.line}>
          {t('storage.free')}{' '}
          <a className={classes.link} href="#/">
            {t('storage.free.library')}
          </a>
        </p>
        <EraseButton />
      </div>
    </Section>
  );
}
