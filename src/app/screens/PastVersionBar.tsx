import { IconHistory } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { stopMakingCurrent, useMakingCurrent } from '../../versions/make-version-current';
import { versionsOf } from '../../versions/model/version-entries';
import styles from './PastVersionBar.module.css';

/** Says above the text that it is an older one, with the ways back to the current one; nothing there. */
export function PastVersionBar() {
  const { session } = useWorkspace();
  const { t, dateTime } = useTranslator();
  const find = useCommands();
  const pastId = useSession((state) => state.pastVersionId);
  const version = useRecords(({ tables }) => tables.versions.get(pastId ?? ''));
  const count = useRecords(({ tables }) => versionsOf(tables.versions, version?.articleId ?? '').length);
  const isMaking = useMakingCurrent() === pastId;
  const said =
    version === undefined
      ? ''
      : t('editor.past', {
          number: version.number,
          count,
          date: dateTime(Date.parse(version.retrievedAt)),
        });
  useEffect(() => {
    if (said !== '') session.announce(said);
  }, [session, said]);
  if (version === undefined) return null;
  const makeCurrent = find('version.make-current');
  return (
    <section className={styles.bar} aria-label={t('editor.past.bar')}>
      <IconHistory className={styles.icon} size={18} stroke={1.75} aria-hidden />
      <p className={styles.words}>
        <strong className={styles.title}>{said}</strong>{' '}
        <span className={styles.hint}>{t('editor.past.hint')}</span>
      </p>
      <span className={styles.group}>
        <CommandButton id="version.back-to-current" />
        <CommandButton id="version.compare" />
        <button
          type="button"
          className={styles.button}
          onClick={isMaking ? stopMakingCurrent : makeCurrent.run}
        >
          {isMaking ? t('editor.past.call-off') : makeCurrent.label}
        </button>
      </span>
      {isMaking && <p role="status">{t('editor.past.making')}</p>}
    </section>
  );
}

function CommandButton({ id }: { readonly id: string }) {
  const command = useCommands()(id);
  return (
    <button
      type="button"
      className={styles.button}
      aria-keyshortcuts={command.ariaKeys || undefined}
      onClick={command.run}
    >
      {command.label}
    </button>
  );
}
