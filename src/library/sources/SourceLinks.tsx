import { IconArchive, IconExternalLink } from '@tabler/icons-react';
import type { Source } from '../../domain/source';
import { useTranslator } from '../../i18n/use-translator';
import classes from './SourceLinks.module.css';

/** Where a source can be read. Opening a link is a request that the person makes, and the page it leads to learns nothing of this one. */
export function SourceLinks({ source }: { readonly source: Source }) {
  const { t } = useTranslator();
  const links = [
    { url: source.csl.URL ?? null, label: t('sources.open-page'), Icon: IconExternalLink },
    { url: source.archiveUrl, label: t('sources.open-archive'), Icon: IconArchive },
  ];
  return (
    <ul className={classes.links}>
      {links.map(
        ({ url, label, Icon }) =>
          url !== null && (
            <li key={label}>
              <a className={classes.link} href={url} target="_blank" rel="noreferrer noopener">
                <Icon size={16} stroke={1.75} aria-hidden />
                {label}
              </a>
            </li>
          ),
      )}
    </ul>
  );
}
