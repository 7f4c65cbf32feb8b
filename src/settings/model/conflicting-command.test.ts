import { expect, it } from 'vitest';
import { assignKeys, conflictingCommand, type KeyedCommand } from './conflicting-command';

const command = (id: string, keys: readonly string[], delivered = keys): KeyedCommand => ({
  id,
  label: id,
  group: 'mark',
  keys,
  delivered,
});

it('names the command that has a key already', () => {
  const commands = [command('claim', ['c']), command('source', ['s'])];
  expect(conflictingCommand(commands, 'claim', 's')?.id).toBe('source');
  expect(conflictingCommand(commands, 'claim', 'c')).toBeUndefined();
});

it('takes a key from the command that had it, and forgets keys that are the delivered ones', () => {
  const commands = [command('claim', ['c']), command('source', ['s'])];
  const own = assignKeys(commands, {}, 'claim', 's');
  expect(own).toEqual({ claim: ['s'], source: [] });
  const now = [command('claim', ['s'], ['c']), command('source', [], ['s'])];
  expect(assignKeys(now, own, 'claim', 'c')).toEqual({ source: [] });
});
