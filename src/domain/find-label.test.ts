import { expect, test } from 'vitest';
import { findLabel } from './find-label';
import type { LabelSet } from './label-set';
import { SEMEVAL_SET_ID } from './semeval-labels';

const fog = { id: 'fog', name: 'Fog', meaning: 'Words that hide who acts.' };
const at = '2026-10-12T10:00:00.000Z';
const set: LabelSet = { id: 's', createdAt: at, updatedAt: at, createdBy: 'me', name: 'Ours', labels: [fog] };

test.each([
  ['one that ships with the app', SEMEVAL_SET_ID, 'doubt', { shipped: 'doubt' }],
  ['one of an own set', 's', 'fog', { own: fog }],
  ['a shipped one that is not known here', SEMEVAL_SET_ID, 'straw-man', null],
  ['one whose set is gone', 'gone', 'fog', null],
  ['one that was not chosen yet', null, null, null],
])('finds %s', (_, labelSetId, labelId, expected) => {
  expect(findLabel({ labelSetId, labelId }, (id) => (id === 's' ? set : undefined))).toEqual(expected);
});
