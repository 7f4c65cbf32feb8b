import type { Annotation } from '../domain/annotation';
import { isMention, namedId } from '../domain/mention';
import type { MessageKey } from '../i18n/messages';
import { useTranslator } from '../i18n/use-translator';
import { useSession } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { KeyCaps } from '../ui/KeyCap';
import styles from './AnnotationCard.module.css';

interface KeyHint {
  readonly caps: readonly string[];
  readonly label: MessageKey;
}

/** The keys that apply to a card now: of one just made how to keep it, of another how to go on. */
export function CardKeys({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslator();
  const find = useCommands();
  const isFresh = useSession((state) => state.isFresh);
  const isUnnamed = isMention(annotation) && namedId(annotation) === null;
  const back = find('app.back-to-text').keyCaps;
  const hints: readonly KeyHint[] = isFresh
    ? [
        ...(annotation.kind === 'claim' ? [{ caps: ['Enter'], label: 'panels.keys.keep-on' } as const] : []),
        ...(isUnnamed ? [{ caps: ['Enter'], label: 'panels.keys.take-name' } as const] : []),
        { caps: back, label: isUnnamed ? 'panels.keys.keep-unnamed' : 'panels.keys.keep' },
      ]
    : [
        { caps: back, label: 'panels.keys.back' },
        {
          caps: [...find('annotation.previous').keyCaps, ...find('annotation.next').keyCaps],
          label: 'panels.keys.walk',
        },
        ...(annotation.kind === 'claim'
          ? [
              { caps: find('annotation.link').keyCaps, label: 'panels.keys.link' } as const,
              { caps: ['1', '2', '3', '4'], label: 'panels.keys.evidence' } as const,
            ]
          : []),
      ];
  return (
    <footer className={styles.keys}>
      {hints
        .filter(({ caps }) => caps.length > 0)
        .map(({ caps, label }) => (
          <span key={label} className={styles.key}>
            <KeyCaps isSpoken caps={caps} />
            {t(label)}
          </span>
        ))}
    </footer>
  );
}
