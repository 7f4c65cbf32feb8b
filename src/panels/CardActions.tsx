import { ActionIcon, Button, Menu, NativeSelect } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconX } from '@tabler/icons-react';
import { type Annotation, type Claim, isOfKind } from '../domain/annotation';
import { CLAIM_STATUSES, type ClaimStatus } from '../domain/kinds/claim';
import { wordsOfSpans } from '../domain/span';
import { useTranslator } from '../i18n/use-translator';
import { removeSpan } from '../store/actions/change-spans';
import { editAnnotation } from '../store/actions/edit-annotation';
import { annotationNumbers } from '../store/annotation-order';
import { mayMark } from '../store/may-mark';
import { useSession, useWorkspace } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import { copyText } from '../ui/copy-text';
import { articleRoute, routeToHash } from '../ui/route';
import { showToast } from '../ui/toast';
import styles from './AnnotationCard.module.css';

/** A menu that closes gives the focus back to its button unless the focus has gone elsewhere after that. */
function afterMenu(run: () => void): void {
  requestAnimationFrame(run);
}

/** The address of an annotation in this app, as it can be written down. */
function linkTo({ articleId, id }: Annotation): string {
  return new URL(routeToHash(articleRoute(articleId, { annotationId: id })), location.href).href;
}

function StatusField({ claim }: { readonly claim: Claim }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  return (
    <NativeSelect
      size="xs"
      classNames={{ input: styles.status ?? '' }}
      rightSectionWidth={20}
      aria-label={t('panels.card.status')}
      value={claim.body.status}
      data={CLAIM_STATUSES.map((status) => ({ value: status, label: t(`claim-status.${status}`) }))}
      onChange={(event) => {
        const status = event.currentTarget.value as ClaimStatus;
        const after = { ...claim, body: { ...claim.body, status } };
        editAnnotation(workspace, claim, after, { label: 'change.status' });
      }}
    />
  );
}

/** What can be done with the annotation of a card: its status, walking on, adding and taking off words, deleting. */
export function CardActions({ annotation }: { readonly annotation: Annotation }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const find = useCommands();
  const isFresh = useSession((state) => state.isFresh);
  // Words of a text that changes, or of an older one, have no place that could be added or taken off.
  const canMark = useSession(mayMark);
  const quote = wordsOfSpans(annotation.spans);
  function takeOff(index: number): void {
    removeSpan(workspace, annotation, index);
    const { annotations } = workspace.store.state.getState().tables;
    const number = annotationNumbers(annotations).get(annotation.id) ?? 0;
    const kind = t(`kind.${annotation.kind}.name`);
    workspace.session.announce(t('command.words-taken-off', { kind, number }));
  }
  async function copy(text: string): Promise<void> {
    showToast(t((await copyText(text)) ? 'panels.card.copied' : 'panels.card.not-copied'));
  }
  return (
    <div className={styles.actions}>
      {isFresh ? (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden className={styles.arrow ?? ''} />}
          onClick={find('annotation.delete').run}
        >
          {t('panels.card.take-back')}
        </Button>
      ) : (
        isOfKind(annotation, 'claim') && <StatusField claim={annotation} />
      )}
      <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" size={28} aria-label={t('panels.card.more')}>
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canMark && (
            <>
              <Menu.Item
                onClick={() =>
                  afterMenu(() => {
                    workspace.session.startAddingSpan(annotation.id);
                    workspace.session.requestFocus('text');
                  })
                }
              >
                {t('panels.card.add-words')}
              </Menu.Item>
              <Menu.Item onClick={() => afterMenu(find('span.move-end').run)}>
                {find('span.move-end').label}
              </Menu.Item>
            </>
          )}
          {canMark &&
            annotation.spans.length > 1 &&
            annotation.spans.map((span, index) => (
              <Menu.Item key={span.start} onClick={() => takeOff(index)}>
                {t('panels.card.remove-words', { words: span.exact.slice(0, 40) })}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => void copy(quote)}>{t('panels.card.copy')}</Menu.Item>
          <Menu.Item onClick={() => void copy(linkTo(annotation))}>{t('panels.card.copy-link')}</Menu.Item>
          <Menu.Item onClick={() => afterMenu(find('annotation.previous').run)}>
            {find('annotation.previous').label}
          </Menu.Item>
          <Menu.Item onClick={() => afterMenu(find('annotation.next').run)}>
            {find('annotation.next').label}
          </Menu.Item>
          <Menu.Item onClick={find('annotation.delete').run}>{t('panels.card.delete')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        variant="subtle"
        size={28}
        aria-label={t('panels.card.close')}
        onClick={() => {
          workspace.session.select(null);
          workspace.session.requestFocus('text');
        }}
      >
        <IconX size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
