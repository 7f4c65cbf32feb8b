import { expect, it } from 'vitest';
import { assignKeys, conflictOf, type KeyedCommand } from './conflicting-command';

const command = (id: string, keys: readonly string[], delivered = keys, where = 'text'): KeyedCommand => ({
  id,
  label: id,
  group: 'mark',
  keys,
  delivered,
  where,
});

it('names the command that has the keys already', () => {
  const commands = [command('claim', ['c']), command('source', ['s'])];
  expect(conflictOf(commands, 'claim', 's')).toMatchObject({ type: 'same', command: { id: 'source' } });
  expect(conflictOf(commands, 'claim', 'c')).toBeUndefined();
});

it('names a command whose keys begin alike, in both directions', () => {
  const commands = [command('claim', ['c']), command('library', ['g l'])];
  expect(conflictOf(commands, 'claim', 'g')).toMatchObject({ type: 'begins', keys: 'g l' });
  expect(conflictOf(commands, 'library', 'c l')).toMatchObject({ type: 'begins', keys: 'c' });
  expect(conflictOf(commands, 'claim', 'g s')).toBeUndefined();
  expect(conflictOf([command('claim', ['c']), command('undo', ['c', 'x'])], 'claim', 'x')?.type).toBe('same');
});

it('takes keys from the command that had them, and forgets keys that are the delivered ones', () => {
  const commands = [command('claim', ['c']), command('source', ['s'])];
  const own = assignKeys(commands, {}, { id: 'claim', wanted: 's' });
  expect(own).toEqual({ claim: ['s'], source: [] });
  const now = [command('claim', ['s'], ['c']), command('source', [], ['s'])];
  expect(assignKeys(now, own, { id: 'claim', wanted: 'c' })).toEqual({ source: [] });
});

it('swaps keys, so that neither command is without one', () => {
  const commands = [command('claim', ['c']), command('source', ['s'])];
  const own = assignKeys(commands, {}, { id: 'claim', wanted: 's', isSwap: true });
  expect(own).toEqual({ claim: ['s'], source: ['c'] });
  const now = [command('claim', ['s'], ['c']), command('source', ['c'], ['s'])];
  expect(assignKeys(now, own, { id: 'claim', wanted: 'c', isSwap: true })).toEqual({});
});

it('leaves keys alone that mean something in another part of the screen', () => {
  const gone = command('gone', ['n'], ['n'], 'review');
  const note = command('note', ['n']);
  const commands = [gone, note, command('claim', ['c']), command('help', ['?'], ['?'], 'workbench')];
  expect(conflictOf(commands, 'claim', 'n')?.command).toBe(note);
  expect(conflictOf(commands, 'gone', 'c')).toBeUndefined();
  expect(conflictOf(commands, 'gone', '?')?.command.id).toBe('help');
  expect(assignKeys(commands, {}, { id: 'claim', wanted: 'n' })).toEqual({ claim: ['n'], note: [] });
});
