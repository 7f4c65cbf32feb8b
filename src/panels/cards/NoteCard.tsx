import { Button, Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import type { AnnotationOfKind } from '../../domain/annotation';
import type { NoteBody } from '../../domain/kinds/note';
import { useTranslator } from '../../i18n/use-translator';
import { addReply, removeReply } from '../../store/actions/add-reply';
import { editAnnotation } from '../../store/actions/edit-annotation';
import { useRecords, useSession, useWorkspace } from '../../store/use-workspace';
import { AnnotationTags } from '../fields/AnnotationTags';
import { TextField } from '../fields/TextField';
import styles from './Card.module.css';
import { focusField } from './focus-field';

/** A remark or a question on some words, and the answers to it. */
export function NoteCard({ annotation }: { readonly annotation: AnnotationOfKind<'note'> }) {
  const workspace = useWorkspace();
  const { session } = workspace;
  const { t, dateTime } = useTranslator();
  const replies = useRecords(({ tables }) => tables.replies);
  const people = useRecords(({ tables }) => tables.annotators);
  const answer = useSession(({ replyDrafts }) => replyDrafts.get(annotation.id) ?? '');
  const own = useMemo(
    () =>
      [...replies.values()]
        .filter(({ annotationId }) => annotationId === annotation.id)
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    [replies, annotation.id],
  );
  function change(part: Partial<NoteBody>, field?: string): void {
    const after = { ...annotation, body: { ...annotation.body, ...part } };
    editAnnotation(workspace, annotation, after, {
      label: 'change.note',
      ...(field === undefined ? {} : { field }),
    });
  }
  function send(): void {
    if (answer.trim() === '') return;
    addReply(workspace, annotation, answer.trim());
    session.draftReply(annotation.id, '');
    session.announce(t('change.reply.add'));
  }
  return (
    <>
      <TextField
        label={t('panels.note.text')}
        fieldName="text"
        value={annotation.body.text}
        maxLength={100_000}
        onChange={(text) => change({ text }, 'text')}
      />
      <Checkbox
        label={t('panels.note.question')}
        checked={annotation.body.isQuestion}
        onChange={(event) => change({ isQuestion: event.currentTarget.checked })}
      />
      {own.length > 0 && (
        <ul className={styles.replies} aria-label={t('panels.note.replies')}>
          {own.map((reply) => (
            <li key={reply.id} className={styles.reply}>
              <div className={styles.replyHead}>
                <span translate="no">{people.get(reply.createdBy)?.name || t('panels.nameless')}</span>
                <span>{dateTime(Date.parse(reply.createdAt))}</span>
              </div>
              <p dir="auto" translate="no">
                {reply.text}
              </p>
              <Button
                variant="subtle"
                size="compact-sm"
                onClick={() => {
                  removeReply(workspace, reply);
                  focusField('answer');
                }}
              >
                {t('panels.note.remove-reply')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('panels.note.answer')}
        hint={t('panels.note.answer-hint')}
        fieldName="answer"
        value={answer}
        maxLength={100_000}
        onChange={(text) => session.draftReply(annotation.id, text)}
        onEnter={send}
      />
      <Button
        variant="default"
        className={styles.send ?? ''}
        onClick={send}
        aria-disabled={answer.trim() === ''}
      >
        {t('panels.note.send')}
      </Button>
      <AnnotationTags annotation={annotation} />
    </>
  );
}
