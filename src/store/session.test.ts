import { expect, test } from 'vitest';
import { createSession } from './session';

test('a claim waits for a mention only as long as its card is open', () => {
  const { state, ...session } = createSession();
  session.select('claim');
  session.startLinking('claim');
  session.chooseLinkTarget('mention');
  session.select('claim');
  expect(state.getState()).toMatchObject({ linkingClaimId: 'claim', linkTargetId: 'mention' });
  session.select('other');
  expect(state.getState()).toMatchObject({ linkingClaimId: null, linkTargetId: null });
});

test('only one mode is on at a time', () => {
  const { state, ...session } = createSession();
  session.startLinking('claim');
  session.startAddingSpan('note');
  expect(state.getState()).toMatchObject({ linkingClaimId: null, addingSpanTo: 'note' });
  session.startMovingEnd({ annotationId: 'note', span: 0, edge: 'end' });
  expect(state.getState()).toMatchObject({ addingSpanTo: null, movingEnd: { annotationId: 'note' } });
  session.select('claim');
  expect(state.getState().movingEnd).toBeNull();
});

test('a reply that is being typed outlasts the article, everything else of an article does not', () => {
  const { state, ...session } = createSession();
  session.openArticle('one');
  session.select('note');
  session.tick(['note']);
  session.draftReply('note', 'Not yet sent');
  session.openArticle('two');
  const { selectedId, tickedIds, replyDrafts } = state.getState();
  expect([selectedId, tickedIds.size, replyDrafts.get('note')]).toEqual([null, 0, 'Not yet sent']);
  session.draftReply('note', '');
  expect(state.getState().replyDrafts.size).toBe(0);
});
