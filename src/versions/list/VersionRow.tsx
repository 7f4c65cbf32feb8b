import type { Article } from '../../domain/article';
import type { ArticleVersion, VersionOrigin } from '../../domain/article-version';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/use-translator';
import { useWorkspace } from '../../store/use-workspace';
import { articleRoute, routeToHash, versionsRoute } from '../../ui/route';
import { StealthMark } from '../changes/StealthMark';
import type { ChangeLine } from '../changes/use-change-lines';
import { makeVersionCurrent, stopMakingCurrent, useMakingCurrent } from '../make-version-current';
import { factLine } from '../model/fact-words';
import styles from './VersionRow.module.css';

interface VersionRowProps {
  readonly article: Article;
  readonly version: ArticleVersion;
  /** The version that it is compared with when it is chosen. */
  readonly before: ArticleVersion | null;
  /** What changed to the one before; `null` for the first, `undefined` while the two are being compared. */
  readonly changed: ChangeLine | null | undefined;
  readonly role: 'shown' | 'compared' | null;
}

function originWords({ t, dateTime }: Translator, { way, fileName }: VersionOrigin, at: string): string {
  const date = dateTime(Date.parse(at));
  if (way === 'file' && fileName !== null) return t('versions.origin.named-file', { file: fileName, date });
  return way === 'quotes' ? '' : t(`versions.origin.${way}`, { date });
}

/** One version: where it came from and when, and what can be done with it. */
export function VersionRow({ article, version, before, changed, role }: VersionRowProps) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { t } = translator;
  const isMaking = useMakingCurrent() === version.id;
  const { number } = version;
  const isCurrent = article.currentVersionId === version.id;
  const readRoute = articleRoute(article.id, isCurrent ? {} : { versionId: version.id });
  return (
    <li className={styles.row} data-role={role ?? undefined}>
      <p className={styles.line}>
        <a
          className={styles.name}
          href={routeToHash(versionsRoute(article.id, before?.id ?? null, version.id))}
          aria-current={role === 'shown' ? 'true' : undefined}
        >
          {t('versions.version', { number })}
        </a>
        {isCurrent && <span className={styles.current}>{t('versions.current')}</span>}
        {role !== null && <span className={styles.role}>{t(`versions.${role}`)}</span>}
      </p>
      <p className={styles.origin}>{originWords(translator, version.origin, version.retrievedAt)}</p>
      <p>
        {changed === null
          ? t('versions.first')
          : changed === undefined
            ? t('versions.changed.comparing')
            : factLine(changed.facts, translator)}
      </p>
      {changed?.isStealth && <StealthMark />}
      <p className={styles.actions}>
        <a href={routeToHash(readRoute)} aria-label={t('versions.read-named', { number })}>
          {t('versions.read')}
        </a>
        {!isCurrent && (
          <button
            type="button"
            className={styles.act}
            aria-label={isMaking ? undefined : t('versions.make-current-named', { number })}
            onClick={() => {
              if (isMaking) stopMakingCurrent();
              else void makeVersionCurrent(workspace, translator, version.id);
            }}
          >
            {isMaking ? t('versions.call-off') : t('versions.make-current')}
          </button>
        )}
      </p>
      {isMaking && <p role="status">{t('versions.making')}</p>}
    </li>
  );
}
