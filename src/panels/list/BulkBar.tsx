import { Button, Menu, TextInput } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Annotation } from '../../domain/annotation';
import { CLAIM_STATUSES, type ClaimStatus } from '../../domain/kinds/claim';
import { useTranslator } from '../../i18n/use-translator';
import { removeAnnotations } from '../../store/actions/edit-annotation';
import { addTagToMany, setStatusOfMany } from '../../store/actions/edit-many';
import { undoOfLastStep } from '../../store/actions/undo-last-step';
import { useSession, useWorkspace } from '../../store/use-workspace';
import { useCommands } from '../../ui/command-runner';
import { goTo, reportRoute } from '../../ui/route';
import { showUndoToast } from '../../ui/toast';
import styles from './BulkBar.module.css';

interface BulkBarProps {
  readonly articleId: string;
  /** The annotations in the list; what the filter hides is not acted on. */
  readonly shown: readonly Annotation[];
}

/** What can be done with all annotations that are ticked, each act one step of undo; nothing while none is. */
export function BulkBar({ articleId, shown }: BulkBarProps) {
  const ticked = useSession((state) => state.tickedIds);
  const ids = useMemo(
    () => (ticked.size === 0 ? [] : shown.map(({ id }) => id).filter((id) => ticked.has(id))),
    [ticked, shown],
  );
  return ids.length === 0 ? null : <Acts articleId={articleId} ids={ids} />;
}

function Acts({ articleId, ids }: { readonly articleId: string; readonly ids: readonly string[] }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const translator = useTranslator();
  const { t } = translator;
  const chooseAll = useCommands()('annotation.choose-all');
  const [tag, setTag] = useState('');
  const bar = useRef<HTMLDivElement>(null);

  // The bar goes when the last tick does, or when a filter hides what was changed; the focus must not go with it.
  useLayoutEffect(() => {
    const box = bar.current;
    return () => {
      if (box?.contains(document.activeElement) === true) session.requestFocus('list');
    };
  }, [session]);

  function say(message: string): void {
    showUndoToast(translator, message, undoOfLastStep(workspace, articleId));
  }

  function setStatus(status: ClaimStatus): void {
    const count = setStatusOfMany(workspace, articleId, ids, status);
    if (count === 0) session.announce(t('panels.list.no-claim-changed'));
    else say(t('change.status-of-many', { count }));
  }

  function addTag(): void {
    const name = tag.trim();
    setTag('');
    if (name === '') return;
    const count = addTagToMany(workspace, articleId, ids, name);
    if (count === 0) session.announce(t('panels.list.all-tagged', { tag: name }));
    else say(t('change.tag-many', { count, tag: name }));
  }

  function remove(): void {
    removeAnnotations(workspace, articleId, ids);
    session.tick([]);
    const { selectedId } = session.state.getState();
    if (selectedId !== null && ids.includes(selectedId)) session.select(null);
    session.requestFocus('list');
    say(t('change.remove', { count: ids.length }));
  }

  // What a filter hides is ticked no longer: nothing goes out that is not in sight.
  function handOn(): void {
    session.tick(ids);
    goTo(reportRoute(articleId));
  }

  return (
    <div ref={bar} className={styles.bar}>
      <p className={styles.count}>{t('panels.list.ticked', { count: ids.length })}</p>
      <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="compact-sm" variant="default">
            {t('panels.list.set-status')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {CLAIM_STATUSES.map((status) => (
            <Menu.Item key={status} onClick={() => setStatus(status)}>
              {t(`claim-status.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <form
        className={styles.tag}
        onSubmit={(event) => {
          event.preventDefault();
          addTag();
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
      <Button size="compact-sm" variant="default" onClick={handOn}>
        {t('panels.list.hand-on')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={remove}>
        {t('panels.list.delete')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-keyshortcuts={chooseAll.ariaKeys}
        onClick={chooseAll.run}
      >
        {t('panels.list.tick-all')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => session.tick([])}>
        {t('panels.list.untick')}
      </Button>
    </div>
  );
}
