import { describe, expect, it } from 'vitest';
import type { Source } from '../../domain/source';
import { originChain } from './origin-chain';

function chainOf(basedOn: Readonly<Record<string, readonly string[]>>): string[] {
  const sources = new Map(
    Object.entries(basedOn).map(([id, ids]) => [id, { id, basedOn: ids } as unknown as Source]),
  );
  const start = sources.get('start');
  if (start === undefined) throw new Error('no start');
  const { steps, goesOn } = originChain(start, sources);
  const lines = steps.map(
    ({ source, depth, isCircle }) => `${'·'.repeat(depth)}${source.id}${isCircle ? ' (circle)' : ''}`,
  );
  return goesOn ? [...lines, 'and on'] : lines;
}

describe('what a source rests on', () => {
  it('is followed to the end of each way', () => {
    expect(chainOf({ start: ['a', 'b'], a: ['c'], b: [], c: [] })).toEqual(['·a', '··c', '·b']);
  });
  it('ends where it closes a circle, and says so', () => {
    expect(chainOf({ start: ['a'], a: ['b'], b: ['start'] })).toEqual(['·a', '··b', '···start (circle)']);
  });
  it('shows an origin that two ways lead to on both', () => {
    expect(chainOf({ start: ['a', 'b'], a: ['c'], b: ['c'], c: [] })).toEqual(['·a', '··c', '·b', '··c']);
  });
  it('passes over sources that are not here', () =>
    expect(chainOf({ start: ['gone', 'a'], a: [] })).toEqual(['·a']));
  it('says nothing of more where the last step is the end', () => {
    const ids = Array.from({ length: 41 }, (_, index) => (index === 0 ? 'start' : `s${index}`));
    const chain = chainOf(Object.fromEntries(ids.map((id, at) => [id, ids.slice(at + 1, at + 2)])));
    expect(chain).toHaveLength(40);
    expect(chain.at(-1)).toMatch(/s40$/);
  });
  it('stays short, and says that there is more, where every source rests on every other', () => {
    const ids = ['start', ...Array.from({ length: 12 }, (_, index) => `s${index}`)];
    const all = Object.fromEntries(ids.map((id) => [id, ids.filter((other) => other !== id)]));
    const chain = chainOf(all);
    expect(chain).toHaveLength(41);
    expect(chain.at(-1)).toBe('and on');
  });
});
