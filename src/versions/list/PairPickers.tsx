import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { ArticleVersion } from '../../domain/article-version';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { goTo, versionsRoute } from '../../ui/route';
import styles from './PairPickers.module.css';

interface PairPickersProps {
  readonly articleId: string;
  /** The newest first. */
  readonly versions: readonly ArticleVersion[];
  readonly from: ArticleVersion;
  readonly to: ArticleVersion;
}

/** Chooses which two versions are compared. To choose the one that is on the other side swaps the two. */
export function PairPickers({ articleId, versions, from, to }: PairPickersProps) {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const data = versions.map(({ id, number }) => ({ value: id, label: t('versions.version', { number }) }));

  function compare(fromId: string, toId: string): void {
    goTo(versionsRoute(articleId, fromId, toId));
    const numberOf = (id: string) => versions.find((version) => version.id === id)?.number ?? 0;
    session.announce(t('versions.diff.pair', { from: numberOf(fromId), to: numberOf(toId) }));
  }

  return (
    <fieldset className={styles.pair}>
      <legend className={styles.legend}>{t('versions.pair')}</legend>
      <NativeSelect
        size="xs"
        aria-label={t('versions.pair.from')}
        data={data}
        value={from.id}
        onChange={({ currentTarget: { value } }) => compare(value, value === to.id ? from.id : to.id)}
      />
      <ActionIcon
        variant="subtle"
        size={30}
        aria-label={t('versions.pair.swap')}
        onClick={() => compare(to.id, from.id)}
      >
        <IconArrowsExchange size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
      <NativeSelect
        size="xs"
        aria-label={t('versions.pair.to')}
        data={data}
        value={to.id}
        onChange={({ currentTarget: { value } }) => compare(value === from.id ? to.id : from.id, value)}
      />
    </fieldset>
  );
}
