import { afterEach, expect, it, vi } from 'vitest';
import { createSession } from '../store/session';
import type { TextEditing } from '../store/text-editing';
import { closeDialog, openDialog } from '../ui/open-dialog';
import type { Command, CommandContext } from './commands/command';
import { dispatchKeys } from './dispatch-keys';

const session = createSession();
// The dispatcher asks whether a text is edited and hands the context through to the commands, and these look at nothing in it.
const context = { workspace: { session } } as CommandContext;
let stop = () => {};

afterEach(() => {
  stop();
  session.setEditing(null);
  closeDialog();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Commands by their keys; returns the list that fills with the ids of those that have run. */
function listen(
  keysById: Readonly<Record<string, string>>,
  { where = 'anywhere', singleLetters = true }: { where?: Command['where']; singleLetters?: boolean } = {},
): string[] {
  const ran: string[] = [];
  const commands = Object.entries(keysById).map(
    ([id, keys]): Command => ({
      id,
      label: 'command.undo',
      group: 'app',
      keys: [keys],
      where,
      run: () => ran.push(id),
    }),
  );
  stop = dispatchKeys(commands, ({ keys }) => keys, context, { singleLetters, isMac: false });
  return ran;
}

function press(key: string, target: Element = document.body, held: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  target.dispatchEvent(event);
  return event;
}

function field(): HTMLInputElement {
  const input = document.createElement('input');
  document.body.append(input);
  return input;
}

it('runs one key, and two keys one after the other', () => {
  const ran = listen({ claim: 'c', library: 'g l', sources: 'g s' });
  press('c');
  press('g');
  press('s');
  press('g');
  press('Shift');
  press('l');
  expect(ran).toEqual(['claim', 'sources', 'library']);
});

it('takes the keys it uses and leaves all others alone', () => {
  listen({ claim: 'c' });
  expect(press('c').defaultPrevented).toBe(true);
  expect(press('x').defaultPrevented).toBe(false);
  expect(press('c', document.body, { ctrlKey: true }).defaultPrevented).toBe(false);
});

it('keeps sequences alive when a key that begins them is a command of its own', () => {
  vi.useFakeTimers();
  const ran = listen({ note: 'g', library: 'g l', claim: 'c' });
  press('g');
  press('l');
  expect(ran).toEqual(['library']);
  press('g');
  press('c');
  expect(ran).toEqual(['library', 'note', 'claim']);
  press('g');
  vi.runAllTimers();
  expect(ran).toEqual(['library', 'note', 'claim', 'note']);
});

it('leaves letters to fields, and lets combinations through', () => {
  const ran = listen({ claim: 'c', palette: 'mod+k' });
  const input = field();
  press('c', input);
  press('k', input, { ctrlKey: true });
  expect(ran).toEqual(['palette']);
});

it('leaves taking back to the field in which something was typed', () => {
  const ran = listen({ undo: 'mod+z' });
  const input = field();
  press('z', input, { ctrlKey: true });
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  press('z', input, { ctrlKey: true });
  expect(ran).toEqual(['undo']);
});

it('leaves single letters alone when a person has switched them off', () => {
  const ran = listen({ claim: 'c', palette: 'mod+k', library: 'g l' }, { singleLetters: false });
  for (const key of ['c', 'g', 'l']) press(key);
  press('k', document.body, { ctrlKey: true });
  expect(ran).toEqual(['palette']);
});

it('runs commands of the text only while the caret is there', () => {
  const ran = listen({ widen: 'w' }, { where: 'text' });
  const text = document.createElement('div');
  text.dataset.articleText = '';
  document.body.append(text);
  press('w');
  press('w', text);
  expect(ran).toEqual(['widen']);
});

it('takes no key for a command while a dialog is on its way', () => {
  const ran = listen({ note: 'n' });
  openDialog({ name: 'palette' });
  press('n');
  closeDialog();
  expect(ran).toEqual([]);
  press('n');
  expect(ran).toEqual(['note']);
});

it('runs letters of the text from its toolbar, and leaves all other keys to the buttons', () => {
  const ran = listen({ widen: 'w', open: 'enter', end: 'mod+arrowright' }, { where: 'text' });
  const bar = document.createElement('div');
  bar.dataset.textKeys = '';
  document.body.append(bar);
  for (const key of ['w', 'Enter']) press(key, bar);
  press('ArrowRight', bar, { ctrlKey: true });
  expect(ran).toEqual(['widen']);
});

it('writes and does nothing by a key that is held while the focus goes elsewhere', () => {
  const ran = listen({ claim: 'c' });
  const [from, to] = [field(), field()];
  const heard: string[] = [];
  to.addEventListener('keydown', ({ key }) => heard.push(key));
  press('c');
  expect(press('c', to, { repeat: true }).defaultPrevented).toBe(true);
  press('Enter', from);
  expect(press('Enter', to, { repeat: true }).defaultPrevented).toBe(true);
  expect([ran, heard]).toEqual([['claim'], []]);
  // What goes from place to place goes on, and a key pressed anew writes.
  expect(press('Tab', to, { repeat: true }).defaultPrevented).toBe(false);
  expect(press('c', to).defaultPrevented).toBe(false);
  expect(press('c', to, { repeat: true }).defaultPrevented).toBe(false);
});

it('leaves what writes to a text that is edited, and takes what a command has with Ctrl or leaves by', () => {
  const text = document.createElement('div');
  text.setAttribute('data-article-text', '');
  document.body.append(text);
  session.setEditing({ articleId: 'a' } as TextEditing);
  const heard = (where: Command['where'], keys: Readonly<Record<string, string>>) => {
    stop();
    const ran = listen(keys, { where });
    for (const key of ['c', 'Enter', 'Delete', 'Escape', 'F2']) press(key, text);
    press('b', text, { ctrlKey: true });
    return ran;
  };
  const keys = { claim: 'c', card: 'enter', remove: 'delete', leave: 'escape', edit: 'f2', bold: 'mod+b' };
  expect(heard('text', keys)).toEqual([]);
  expect(heard('workbench', keys)).toEqual(['leave']);
  expect(heard('edited-text', keys)).toEqual(['card', 'remove', 'leave', 'edit', 'bold']);
  expect(heard('anywhere', { claim: 'c', bold: 'mod+b', edit: 'f2' })).toEqual(['edit', 'bold']);
});
