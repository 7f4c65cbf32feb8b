import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/kinds/claim';
import { useTranslator } from '../../i18n/use-translator';
import { removeAnnotations } from '../../store/actions/edit-annotation';
import { addTagToMany, setStatusOfMany } from '../../store/actions/edit-many';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { showUndoToast } from '../../ui/toast';
import styles from './BulkBar.module.css';

/** What can be done with all annotations that are ticked, each act one step of undo. */
export function BulkBar({ articleId }: { readonly articleId: string }) {
  const workspace = useWorkspace();
  const translator = useTranslator();
  const { t } = translator;
  const ticked = useSession((state) => state.tickedIds);
  const [tag, setTag] = useState('');
  if (ticked.size === 0) return null;
  const clear = () => workspace.session.tick([]);

  function remove(): void {
    const ids = [...ticked];
    removeAnnotations(workspace, articleId, ids);
    clear();
    const { selectedId } = workspace.session.state.getState();
    if (selectedId !== null && ids.includes(selectedId)) workspace.session.select(null);
    workspace.session.requestFocus('list');
    showUndoToast(
      translator,
      t('change.remove', { count: ids.length }),
      undoOfLastStep(workspace, articleId),
    );
  }

  return (
    <div className={styles.bar}>
      <p role="status">{t('panels.list.ticked', { count: ticked.size })}</p>
      <NativeSelect
        size="xs"
        aria-label={t('panels.list.set-status')}
        value=""
        onChange={(event) => {
          const status = event.currentTarget.value as ClaimStatus;
          const count = setStatusOfMany(workspace, articleId, ticked, status);
          workspace.session.announce(t('change.status-of-many', { count }));
        }}
        data={[
          { value: '', label: t('panels.list.set-status'), disabled: true },
          ...CLAIM_STATUSES.map((value) => ({ value, label: t(`claim-status.${value}`) })),
        ]}
      />
      <form
        className={styles.tag}
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() === '') return;
          const count = addTagToMany(workspace, articleId, ticked, tag.trim());
          workspace.session.announce(t('change.tag-many', { count, tag: tag.trim() }));
          setTag('');
        }}
      >
        <TextInput
          size="xs"
          aria-label={t('panels.list.add-tag')}
          placeholder={t('panels.list.add-tag')}
          maxLength={100}
          value={tag}
          onChange={(event) => setTag(event.currentTarget.value)}
        />
      </form>
      <Button size="compact-sm" variant="default" onClick={remove}>
        {t('panels.list.delete')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        {t('panels.list.untick')}
      </Button>
    </div>
  );
}
