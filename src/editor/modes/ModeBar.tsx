import {
  IconArrowBarLeft,
  IconArrowBarRight,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsExchange,
  IconArrowsHorizontal,
  IconCursorText,
  IconLink,
  IconPlus,
} from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslator } from '../../i18n/use-translator';
import { annotationNumbers } from '../../store/annotation-order';
import { standingAnnotations } from '../../store/standing-annotations';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import styles from './ModeBar.module.css';
import { useModeHint } from './use-mode-hint';
import { useModeName } from './use-mode-name';

const ICONS = { link: IconLink, add: IconPlus, anew: IconCursorText, move: IconArrowsHorizontal } as const;

/** Says above the text what a person is in the middle of, what to do next, and how to end it. */
export function ModeBar() {
  const { session } = useWorkspace();
  const { t } = useTranslator();
  const mode = useModeName();
  const id = useSession(
    (state) =>
      state.linkingClaimId ??
      state.addingSpanTo ??
      state.markingAnew?.annotationId ??
      state.movingEnd?.annotationId,
  );
  const edge = useSession((state) => state.movingEnd?.edge ?? 'end');
  const annotation = useRecords(({ tables }) => tables.annotations.get(id ?? ''));
  const number = useRecords(
    ({ tables }) => annotationNumbers(standingAnnotations(tables)).get(id ?? '') ?? 0,
  );
  const leave = useCommands()('app.back-to-text');
  const hint = useModeHint(mode);
  // Moving an end says at once where it stands.
  const said = mode === 'move' ? '' : hint;
  useEffect(() => {
    if (said !== '') session.announce(said);
  }, [session, said]);
  if (mode === null || annotation === undefined) return null;
  const Icon = ICONS[mode];
  const kind = t(`kind.${annotation.kind}.name`);
  return (
    <section className={styles.bar} aria-label={t('mode.bar')}>
      <Icon className={styles.icon} size={18} stroke={1.75} aria-hidden />
      <p className={styles.words}>
        <strong className={styles.title}>
          {mode === 'move'
            ? t(`mode.move.title-${edge}`, { kind, number })
            : t(`mode.${mode}.title`, { kind, number })}
        </strong>{' '}
        <span className={styles.hint}>{hint}</span>
      </p>
      {mode === 'move' && <MoveButtons />}
      {mode === 'add' && <CommandButton id="mark.add-words" />}
      {mode === 'anew' && <CommandButton id="review.take" />}
      <button type="button" className={styles.done} aria-keyshortcuts={leave.ariaKeys} onClick={leave.run}>
        {t('mode.done')} <KeyCaps caps={leave.keyCaps} />
      </button>
    </section>
  );
}

/** The same as the keys do, for a hand that neither drags nor types. */
function MoveButtons() {
  return (
    <span className={styles.group}>
      <CommandButton id="span.move-end" icon={<IconArrowsExchange size={16} stroke={1.75} aria-hidden />} />
      <CommandButton id="span.word-back" icon={<IconArrowBarLeft size={16} stroke={1.75} aria-hidden />} />
      <CommandButton id="span.character-back" icon={<IconArrowLeft size={16} stroke={1.75} aria-hidden />} />
      <CommandButton id="span.character-on" icon={<IconArrowRight size={16} stroke={1.75} aria-hidden />} />
      <CommandButton id="span.word-on" icon={<IconArrowBarRight size={16} stroke={1.75} aria-hidden />} />
    </span>
  );
}

/** A button that runs a command without taking the selection out of the text. */
function CommandButton({ id, icon }: { readonly id: string; readonly icon?: ReactNode }) {
  const command = useCommands()(id);
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={icon === undefined ? undefined : command.label}
      title={icon === undefined ? undefined : command.label}
      aria-keyshortcuts={command.ariaKeys}
      onMouseDown={(event) => event.preventDefault()}
      onClick={command.run}
    >
      {icon ?? command.label}
    </button>
  );
}
