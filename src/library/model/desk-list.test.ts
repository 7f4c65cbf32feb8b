import { describe, expect, it } from 'vitest';
import { DESK_FILTERS, type DeskRow, type DeskView, listDesk, passesDeskFilter } from './desk-list';

function row(name: string, more: Partial<DeskRow> = {}): DeskRow {
  return {
    id: name,
    name,
    about: '',
    otherWords: [],
    type: null,
    rank: null,
    usage: undefined,
    restsOn: [],
    twinIds: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

const view: DeskView = { find: '', filter: 'all', type: null, order: 'name' };
const names = (rows: readonly DeskRow[], part: Partial<DeskView>) =>
  listDesk(rows, { ...view, ...part }, 'en').map(({ name }) => name);

describe('the list of sources and entities', () => {
  const ledger = row('The Carrow Ledger', {
    type: 'article',
    rank: 'primary',
    about: 'front page',
    otherWords: ['the Ledger', 'Übersee'],
    usage: { claims: 2, mentions: 1, articles: 1 },
  });
  const officials = row('Five officials', {
    type: 'anonymous',
    twinIds: ['x'],
    updatedAt: '2026-05-01T00:00:00.000Z',
  });
  const annex = row('Annex 10', { type: 'document', usage: { claims: 0, mentions: 9, articles: 4 } });
  const rows = [ledger, officials, annex];

  it.each([
    ['carr led', ['The Carrow Ledger']],
    ['PAGE', ['The Carrow Ledger']],
    ['ubersee', ['The Carrow Ledger']],
    ['edger', []],
    ['five ledger', []],
    ['  ', ['Annex 10', 'Five officials', 'The Carrow Ledger']],
  ])('finds “%s” by the beginnings of words', (find, found) => {
    expect(names(rows, { find })).toEqual(found);
  });

  it('filters', () => {
    const passing = (of: DeskRow) => DESK_FILTERS.filter((filter) => passesDeskFilter(of, filter));
    expect(passing(ledger)).toEqual(['all', 'primary']);
    expect(passing(officials)).toEqual(['all', 'not-ranked', 'unused', 'twice']);
    expect(passing(row('an entity', { rank: undefined, usage: annex.usage }))).toEqual(['all']);
  });

  it('narrows down to a type', () => expect(names(rows, { type: 'document' })).toEqual(['Annex 10']));

  it('orders by use with claims first, by change, and by name with numbers as numbers', () => {
    expect(names(rows, { order: 'used' })).toEqual(['The Carrow Ledger', 'Annex 10', 'Five officials']);
    expect(names(rows, { order: 'changed' })[0]).toBe('Five officials');
    expect(names([annex, row('Annex 9')], {})).toEqual(['Annex 9', 'Annex 10']);
  });
});
