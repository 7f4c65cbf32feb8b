import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Annotation, Claim } from '../../domain/annotation';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { isMention, MENTION_TABLES, namedRecordOf } from '../../domain/mention';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { addTie } from '../../store/actions/add-tie';
import { createNamed } from '../../store/actions/create-named';
import { standingAnnotations } from '../../store/standing-annotations';
import { useSession, useWorkspace } from '../../store/use-workspace';
import type { Workspace } from '../../store/workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
import { landmark } from '../../ui/landmarks';
import { useStatePerRecord } from '../../ui/use-state-per-record';
import { followFocus } from '../cards/focus-field';
import { AtWords } from './AtWords';
import styles from './Links.module.css';
import { RoleChoice } from './RoleChoice';
import { StanceChoice } from './StanceChoice';

/** The mention that was chosen for a claim, and what it names. */
interface Choice {
  readonly named: NamedRecord;
  readonly mention: Annotation;
}

/** What a mention names; words that name nothing yet give a new record of their own; `null` for other annotations. */
function choiceOf(workspace: Workspace, mention: Annotation): Choice | null {
  if (!isMention(mention)) return null;
  const { tables } = workspace.store.state.getState();
  const words = mention.spans[0]?.exact ?? '';
  const named = namedRecordOf(mention, tables) ?? createNamed(workspace, MENTION_TABLES[mention.kind], words);
  return { named, mention };
}

/** Links a claim to a mention that is clicked in the text or dropped here, then asks how it bears on the claim. */
export function LinkInText({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const { t } = useTranslator();
  const link = useCommands()('annotation.link');
  const isLinking = useSession((state) => state.linkingClaimId === claim.id);
  const linkTargetId = useSession((state) => state.linkTargetId);
  const [choice, setChoice] = useStatePerRecord<Choice | null>(claim.id, null);

  useEffect(() => {
    const target = standingAnnotations(workspace.store.state.getState().tables).get(linkTargetId ?? '');
    if (target === undefined) return;
    setChoice(choiceOf(workspace, target));
    session.chooseLinkTarget(null);
  }, [linkTargetId, session, workspace, setChoice]);

  /** Goes on choosing in the text until that is ended there. */
  function leave(): void {
    setChoice(null);
    if (isLinking) session.requestFocus('text');
    else followFocus('link');
  }

  function done(name: string, how: string): void {
    session.announce(t('panels.link.done-as', { name, how }));
    leave();
  }

  if (choice !== null) {
    const { named, mention } = choice;
    const name = nameOfRecord(named);
    return (
      <AtWords key={`${claim.id} ${mention.id}`} span={mention.spans[0]}>
        {named.table === 'sources' ? (
          <StanceChoice
            name={name}
            onChoose={(stance) => {
              addEvidence(workspace, claim, named.record, stance, mention);
              done(name, t(`stance.${stance}`));
            }}
            onCancel={leave}
          />
        ) : (
          <RoleChoice
            name={name}
            onChoose={(role) => {
              addTie(workspace, claim, named.record, role, mention);
              done(name, t(`tie-role.${role}`));
            }}
            onCancel={leave}
          />
        )}
      </AtWords>
    );
  }

  return (
    <div className={styles.linker}>
      <Button
        variant="default"
        size="compact-md"
        aria-pressed={isLinking}
        aria-keyshortcuts={link.ariaKeys}
        {...landmark('field', 'link')}
        leftSection={<IconLink size={16} stroke={1.75} aria-hidden />}
        rightSection={<KeyCaps caps={link.keyCaps} />}
        onClick={() => {
          if (isLinking) session.endModes();
          else link.run();
        }}
      >
        {t('panels.link.in-text')}
      </Button>
      {isLinking && <p className={styles.hint}>{t('panels.link.in-text-hint')}</p>}
    </div>
  );
}
