import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { useCommands } from '../../ui/command-runner';
import { Dialog } from '../../ui/Dialog';
import hidden from '../../ui/hidden.module.css';
import { KeyCaps } from '../../ui/KeyCap';
import { closeDialog } from '../../ui/open-dialog';
import { routeToHash } from '../../ui/route';
import { allCommands } from '../commands/all-commands';
import { COMMAND_GROUPS } from '../commands/command';
import { matchWords } from '../palette/match-words';
import styles from './KeySheet.module.css';

/** Keys of the list of annotations, which are those of any list and can't be changed. */
const LIST_KEYS = [
  { label: 'keys.list.walk', keyCaps: ['↑', '↓'] },
  { label: 'keys.list.ends', keyCaps: ['Home', 'End'] },
  { label: 'keys.list.open', keyCaps: ['Enter'] },
  { label: 'keys.list.choose', keyCaps: ['Space'] },
  { label: 'keys.list.choose-on', keyCaps: ['Shift', '↓'] },
] as const;

/** All keys at one look, drawn from the list of commands. */
export function KeySheet() {
  const { t } = useTranslator();
  const find = useCommands();
  const [query, setQuery] = useState('');
  const groups = COMMAND_GROUPS.map((group) => ({
    group,
    commands: allCommands
      .filter((command) => command.group === group)
      .map(({ id }) => find(id))
      .filter(
        ({ keyCaps, label }) =>
          keyCaps.length > 0 && matchWords(`${label} ${keyCaps.join(' ')}`, query) !== null,
      ),
  })).filter(({ commands }) => commands.length > 0);
  const listKeys = LIST_KEYS.map(({ label, keyCaps }) => ({ id: label, label: t(label), keyCaps })).filter(
    ({ label, keyCaps }) => matchWords(`${label} ${keyCaps.join(' ')}`, query) !== null,
  );
  const shown = [
    ...groups.map(({ group, commands }) => ({ title: t(`command.group.${group}`), keys: commands })),
    ...(listKeys.length > 0 ? [{ title: t('keys.list'), keys: listKeys }] : []),
  ];
  return (
    <Dialog
      title={t('keys.title')}
      closeLabel={t('keys.close')}
      onClose={closeDialog}
      size={1080}
      hasOwnFocus
    >
      <div className={styles.bar}>
        <input
          className={styles.find}
          type="search"
          aria-label={t('keys.find')}
          placeholder={t('keys.find')}
          value={query}
          data-autofocus
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="button" className={styles.button} onClick={() => window.print()}>
          <IconPrinter size={17} stroke={1.75} aria-hidden /> {t('keys.print')}
        </button>
        <a
          className={styles.button}
          href={routeToHash({ screen: 'settings', section: 'keys' })}
          onClick={closeDialog}
        >
          {t('keys.change')}
        </a>
      </div>
      <div className={styles.columns} data-key-sheet="">
        {shown.map(({ title, keys }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.heading}>{title}</h3>
            <dl className={styles.list}>
              {keys.map(({ id, label, keyCaps }) => (
                <div key={id} className={styles.row}>
                  <dt>{label}</dt>
                  <dd>
                    <KeyCaps isAlwaysShown caps={keyCaps} />
                    <span className={hidden.hidden} translate="no">
                      {keyCaps.join(' ')}
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.foot}>{t('keys.foot')}</p>
    </Dialog>
  );
}
