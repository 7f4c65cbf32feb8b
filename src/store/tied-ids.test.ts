import { expect, it } from 'vitest';
import type { Tables } from './tables';
import { tiedIds } from './tied-ids';

const byId = (...rows: readonly { readonly id: string }[]) => new Map(rows.map((row) => [row.id, row]));

const tables = {
  annotations: byId(
    ...['claim-1', 'claim-2', 'alone'].map((id) => ({ id, kind: 'claim', body: {} })),
    { id: 'says', kind: 'source-mention', body: { sourceId: 'report' } } as { id: string },
    { id: 'names', kind: 'entity-mention', body: { entityId: 'mayor' } } as { id: string },
    { id: 'nameless', kind: 'entity-mention', body: { entityId: null } } as { id: string },
    { id: 'note', kind: 'note', body: {} } as { id: string },
  ),
  evidence: byId(
    ...['claim-1', 'claim-2'].map((claimId) => ({ id: `e/${claimId}`, claimId, sourceId: 'report' })),
    { id: 'again', claimId: 'claim-1', sourceId: 'report' } as { id: string },
  ),
  ties: byId({ id: 't', claimId: 'claim-1', entityId: 'mayor' } as { id: string }),
} as unknown as Tables;

it.each([
  ['claim-1', ['report', 'mayor']],
  ['claim-2', ['report']],
  ['alone', []],
  ['says', ['claim-1', 'claim-2']],
  ['names', ['claim-1']],
  ['nameless', []],
  ['note', []],
  ['gone', []],
])('%s is tied to %j', (id, expected) => {
  expect(tiedIds(tables, id)).toEqual(expected);
});
