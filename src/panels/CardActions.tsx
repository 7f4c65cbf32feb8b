import { ActionIcon, Menu, NativeSelect } from '@mantine/core';
import { IconDots, IconX } from '@tabler/icons-react';
import { type Annotation, isOfKind } from '../domain/annotation';
import { CLAIM_STATUSES, type ClaimStatus } from '../domain/kinds/claim';
import { useTranslator } from '../i18n/use-translator';
import { removeSpan } from '../store/actions/change-spans';
import { editAnnotation } from '../store/actions/edit-annotation';
import { useWorkspace } from '../store/use-workspace';
import { useCommands } from '../ui/command-runner';
import styles from './AnnotationCard.module.css';

/** A menu that closes gives the focus back to its button unless the focus has gone elsewhere after that. */
function afterMenu(run: () => void): void {
  requestAnimationFrame(run);
}

/** What can be done with the annotation of a card: its status, walking on, adding and taking off words, deleting. */
export function CardActions({ annotation }: { readonly annotation: Annotation }) {
  const workspace = useWorkspace();
  const { t } = useTranslator();
  const find = useCommands();
  const quote = annotation.spans.map((span) => span.exact).join(' … ');
  return (
    <div className={styles.actions}>
      {isOfKind(annotation, 'claim') && (
        <NativeSelect
          size="xs"
          aria-label={t('panels.card.status')}
          value={annotation.body.status}
          data={CLAIM_STATUSES.map((status) => ({ value: status, label: t(`claim-status.${status}`) }))}
          onChange={(event) => {
            const status = event.currentTarget.value as ClaimStatus;
            const after = { ...annotation, body: { ...annotation.body, status } };
            editAnnotation(workspace, annotation, after, { label: 'change.status' });
          }}
        />
      )}
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" size={32} aria-label={t('panels.card.more')}>
            <IconDots size={18} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            onClick={() =>
              afterMenu(() => {
                workspace.session.startAddingSpan(annotation.id);
                workspace.session.requestFocus('text');
                workspace.session.announce(t('panels.card.add-words-hint'));
              })
            }
          >
            {t('panels.card.add-words')}
          </Menu.Item>
          <Menu.Item onClick={() => afterMenu(find('span.move-end').run)}>
            {find('span.move-end').label}
          </Menu.Item>
          {annotation.spans.length > 1 &&
            annotation.spans.map((span, index) => (
              <Menu.Item key={span.start} onClick={() => removeSpan(workspace, annotation, index)}>
                {t('panels.card.remove-words', { words: span.exact.slice(0, 40) })}
              </Menu.Item>
            ))}
          <Menu.Item onClick={() => void navigator.clipboard.writeText(quote)}>
            {t('panels.card.copy')}
          </Menu.Item>
          <Menu.Item onClick={find('annotation.delete').run}>{t('panels.card.delete')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        variant="subtle"
        size={32}
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
