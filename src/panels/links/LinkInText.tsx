import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { type DragEvent, useEffect, useState } from 'react';
import type { Annotation, Claim } from '../../domain/annotation';
import { type NamedRecord, nameOfRecord } from '../../domain/find-records';
import { useTranslator } from '../../i18n/use-translator';
import { addEvidence } from '../../store/actions/add-evidence';
import { addTie } from '../../store/actions/add-tie';
import { createEntity } from '../../store/actions/create-entity';
import { createSource } from '../../store/actions/create-source';
import { useSession, useWorkspace } from '../../store/use-workspace';
import type { Workspace } from '../../store/workspace';
import { useCommands } from '../../ui/command-runner';
import { KeyCaps } from '../../ui/KeyCap';
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
  const { tables } = workspace.store.state.getState();
  const words = mention.spans[0]?.exact ?? '';
  if (mention.kind === 'source-mention') {
    const record =
      tables.sources.get(mention.body.sourceId ?? '') ??
      createSource(workspace, { title: words, sourceType: 'organisation' });
    return { named: { table: 'sources', record }, mention };
  }
  if (mention.kind === 'entity-mention') {
    const record =
      tables.entities.get(mention.body.entityId ?? '') ??
      createEntity(workspace, { name: words, entityType: null });
    return { named: { table: 'entities', record }, mention };
  }
  return null;
}

/** Links a claim to a mention that is clicked in the text or dropped here, then asks how it bears on the claim. */
export function LinkInText({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const { t } = useTranslator();
  const link = useCommands()('annotation.link');
  const isLinking = useSession((state) => state.linkingClaimId === claim.id);
  const linkTargetId = useSession((state) => state.linkTargetId);
  const [choice, setChoice] = useState<Choice | null>(null);

  useEffect(() => {
    const { annotations } = workspace.store.state.getState().tables;
    const target = isLinking ? annotations.get(linkTargetId ?? '') : undefined;
    if (target === undefined) return;
    setChoice(choiceOf(workspace, target));
    session.chooseLinkTarget(null);
  }, [isLinking, linkTargetId, session, workspace]);

  function leave(): void {
    setChoice(null);
    session.endModes();
    followFocus('link');
  }

  function done(name: string): void {
    session.announce(t('panels.link.done', { name }));
    leave();
  }

  function handleDrop(event: DragEvent): void {
    const id = event.dataTransfer.getData('application/x-redthread-annotation');
    if (id === '') return;
    event.preventDefault();
    session.startLinking(claim.id);
    session.chooseLinkTarget(id);
  }

  if (choice !== null) {
    const { named, mention } = choice;
    const name = nameOfRecord(named);
    return (
      <AtWords span={mention.spans[0]}>
        {named.table === 'sources' ? (
          <StanceChoice
            name={name}
            onChoose={(stance) => {
              addEvidence(workspace, claim, named.record, stance, mention);
              done(name);
            }}
            onCancel={leave}
          />
        ) : (
          <RoleChoice
            name={name}
            onChoose={(role) => {
              addTie(workspace, claim, named.record, role, mention);
              done(name);
            }}
            onCancel={leave}
          />
        )}
      </AtWords>
    );
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the accessible one.
    <div className={styles.linker} onDragOver={(event) => event.preventDefault()} onDrop={handleDrop}>
      <Button
        variant="default"
        size="compact-md"
        aria-pressed={isLinking}
        aria-keyshortcuts={link.ariaKeys}
        data-field="link"
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
