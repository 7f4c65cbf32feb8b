import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf, type MountedCard, mountCard, tablesOf } from '../app/mount-card.fixture';
import type { Claim } from '../domain/annotation';
import { createEdit, LIBRARY_SCOPE } from '../domain/change';
import { addTie } from '../store/actions/add-tie';
import { createEntity } from '../store/actions/create-entity';
import { createSource } from '../store/actions/create-source';
import { newRecordBase } from '../store/actions/new-record';

const field = (name: string) => page.getByRole('combobox', { name, exact: true });

/** Keeps a source in the library beforehand. */
function keepSource({ workspace }: MountedCard, title: string, url?: string) {
  const source = createSource(workspace, {
    title,
    sourceType: 'organisation',
    ...(url === undefined ? {} : { url }),
  });
  workspace.store.commit({
    scope: LIBRARY_SCOPE,
    label: { key: 'change.test' },
    edits: [createEdit('sources', source)],
  });
  return source;
}

describe('a mention’s card', () => {
  it('takes the record that its words name at Enter, and makes no second one', async () => {
    const card = await mountCard(onTestFinished);
    const ledger = keepSource(card, 'Carrow Ledger');
    const mention = card.mark('source-mention', 'The Carrow Ledger');
    await userEvent.click(field('Which source is this?'));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('link', { name: 'Carrow Ledger' })).toBeVisible();
    expect(bodyOf(card, mention, 'source-mention').sourceId).toBe(ledger.id);
    expect(tablesOf(card).sources.size).toBe(1);
  });

  it('keeps the focus when a record is picked and when another one is asked for', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('entity-mention', 'Orla Venn');
    await userEvent.click(field('Who or what is this?'));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Choose another' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Who or what is this?')).toHaveFocus();
  });

  it('makes a new record of the type that is chosen with the arrows', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('entity-mention', 'bridge');
    await userEvent.click(field('Who or what is this?'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect
      .poll(() => [...tablesOf(card).entities.values()].map(({ name, entityType }) => [name, entityType]))
      .toEqual([['bridge', 'place']]);
  });

  it('changes the record in place, and keeps no address that runs something', async () => {
    const card = await mountCard(onTestFinished);
    const ledger = keepSource(card, 'Carrow Ledger');
    const { workspace } = card;
    card.mark('source-mention', 'The Carrow Ledger');
    await userEvent.click(field('Which source is this?'));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByText('About this source'));
    await userEvent.fill(page.getByLabelText('Archive'), 'javascript:alert(1)');
    await expect.element(page.getByText('Write an address that begins with https://')).toBeVisible();
    expect(tablesOf(card).sources.get(ledger.id)?.archiveUrl).toBeNull();
    await userEvent.fill(page.getByLabelText('Archive'), 'https://kept.example/1');
    expect(workspace.store.state.getState().tables.sources.get(ledger.id)?.archiveUrl).toBe(
      'https://kept.example/1',
    );
  });
});

describe('a claim’s card', () => {
  it('stores no day that is in no calendar, and lets it stand to be mended', async () => {
    const card = await mountCard(onTestFinished);
    const claim = card.mark('claim', 'Orla Venn shut the bridge');
    await userEvent.click(page.getByText('Date, place, tags, note'));
    const date = page.getByLabelText('When it was said');
    await userEvent.fill(date, '2026-02-28');
    expect(bodyOf(card, claim, 'claim').claimDate).toBe('2026-02-28');
    await userEvent.fill(date, '2026-02-31');
    await userEvent.tab();
    await expect.element(date).toHaveValue('2026-02-31');
    await expect.element(date).toBeInvalid();
    expect(bodyOf(card, claim, 'claim').claimDate).toBe('2026-02-28');
    await userEvent.fill(date, '2026-03');
    await expect.element(date).toBeValid();
    expect(bodyOf(card, claim, 'claim').claimDate).toBe('2026-03');
  });

  it('opens the field for a source by the button of a stance, gives the focus back, and takes roles by digit', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('claim', 'Orla Venn shut the bridge');
    const refutes = page.getByRole('button', { name: 'Refutes' });
    await userEvent.click(refutes);
    await expect.element(field('Which source refutes it?')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(refutes).toHaveFocus();
    expect(tablesOf(card).evidence.size).toBe(0);
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(field('Which source refutes it?'), 'Harbour log');
    await userEvent.keyboard('{Enter}');
    await expect.element(refutes).toHaveFocus();
    expect([...tablesOf(card).evidence.values()].map(({ stance }) => stance)).toEqual(['refutes']);
    await userEvent.fill(field('Add an entity'), 'Lowmere');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('2');
    await expect.poll(() => [...tablesOf(card).ties.values()].map(({ role }) => role)).toEqual(['place']);
  });

  it('ties what is picked at once, so that leaving the question loses nothing; the answer is part of the same step', async () => {
    const card = await mountCard(onTestFinished);
    const claim = card.mark('claim', 'Orla Venn shut the bridge');
    const roles = () => [...tablesOf(card).ties.values()].map(({ role }) => role);
    const add = async (name: string) => {
      await userEvent.fill(field('Add an entity'), name);
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByRole('button', { name: 'Keep “About”' })).toBeVisible();
    };
    await add('Orla Venn');
    await userEvent.keyboard('{Escape}');
    expect(roles()).toEqual(['about']);
    await expect.element(field('Add an entity')).toHaveFocus();
    await add('Lowmere');
    await userEvent.keyboard('3');
    expect(roles()).toEqual(['about', 'other']);
    expect(tablesOf(card).entities.size).toBe(2);
    card.workspace.store.undo(claim.articleId);
    expect(roles()).toEqual(['about']);
    expect(tablesOf(card).entities.size).toBe(1);
    await add('Ledger');
    card.mark('note', 'shut the bridge');
    await expect.element(page.getByRole('heading', { name: 'Note 1' })).toBeVisible();
    expect(roles()).toEqual(['about', 'about']);
  });

  it('takes the typed name that the list points at when somebody goes on with Tab, and says what is not kept', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('claim', 'Orla Venn shut the bridge');
    await userEvent.fill(field('Name of the speaker'), 'Mark Morgan');
    await userEvent.keyboard('{Tab}');
    await expect
      .poll(() => [...tablesOf(card).entities.values()].map(({ name }) => name))
      .toEqual(['Mark Morgan']);
    await userEvent.fill(field('Another speaker'), 'Orla Venn');
    await userEvent.keyboard('{Escape}{Tab}');
    await expect.element(page.getByText('“Orla Venn” is not kept')).toBeVisible();
    await expect.element(field('Another speaker')).toHaveValue('Orla Venn');
  });

  it('leaves a long list of names with Tab for what comes next', async () => {
    const card = await mountCard(onTestFinished);
    for (const name of ['Carrow', 'Ledger', 'The Carrow']) keepSource(card, name);
    card.mark('source-mention', 'The Carrow Ledger');
    await userEvent.click(field('Which source is this?'));
    const list = page.getByRole('listbox').element();
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('button', { name: /Mark every/ })).toHaveFocus();
  });

  it('refuses a role in which the claim is tied already, says so, and keeps the focus', async () => {
    const card = await mountCard(onTestFinished);
    const claim = card.mark('claim', 'Orla Venn shut the bridge');
    const entity = createEntity(card.workspace, { name: 'Lowmere', entityType: 'place' });
    addTie(card.workspace, claim as Claim, entity, 'place');
    addTie(card.workspace, claim as Claim, entity, 'about');
    const role = page.getByRole('combobox', { name: 'What Lowmere has to do with it' }).nth(1);
    await expect.element(role).toBeVisible();
    (role.element() as HTMLElement).focus();
    await userEvent.selectOptions(role, 'Place');
    await expect.element(page.getByText('Lowmere is linked to this claim as “Place” already')).toBeVisible();
    expect([...tablesOf(card).ties.values()].map((tie) => tie.role)).toEqual(['place', 'about']);
    await expect.element(role).toHaveValue('about');
    await expect.element(role).toHaveFocus();
  });

  it('asks for a source of a stance when its digit is pressed outside of a field', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('claim', 'Orla Venn shut the bridge');
    const button = page.getByRole('button', { name: 'Choose in the text' });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('3');
    await expect.element(field('Which source gives context?')).toHaveFocus();
    await userEvent.fill(field('Which source gives context?'), 'Tide table');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => [...tablesOf(card).evidence.values()].map(({ stance }) => stance))
      .toEqual(['context']);
  });

  it('finds the source at a pasted address again, however it is written, and refuses one that runs something', async () => {
    const card = await mountCard(onTestFinished);
    const log = keepSource(card, 'Harbour log', 'https://harbour.example/log');
    card.mark('claim', 'Orla Venn shut the bridge');
    await userEvent.click(page.getByRole('button', { name: 'Supports' }));
    await userEvent.fill(field('Which source supports it?'), 'HTTPS://Harbour.example/log#today');
    await userEvent.keyboard('{Enter}');
    expect([...tablesOf(card).evidence.values()].map(({ sourceId }) => sourceId)).toEqual([log.id]);
    await userEvent.click(page.getByRole('button', { name: 'Supports' }));
    await userEvent.fill(field('Which source supports it?'), 'javascript:alert(1)');
    await expect.element(page.getByText('Only addresses that begin with http')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(tablesOf(card).sources.size).toBe(1);
  });

  it('ties a speaker, and a claim is found again from the mention of whoever says it', async () => {
    const card = await mountCard(onTestFinished);
    const claim = card.mark('claim', 'shut the bridge');
    await userEvent.fill(field('Name of the speaker'), 'Orla Venn');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Another speaker')).toBeVisible();
    expect([...tablesOf(card).ties.values()].map(({ role }) => role)).toEqual(['speaker']);
    card.mark('entity-mention', 'Orla Venn');
    await userEvent.click(field('Who or what is this?'));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(page.getByRole('region', { name: 'Linked to claims' }).getByRole('button'));
    expect(card.workspace.session.state.getState().selectedId).toBe(claim.id);
    expect(card.workspace.session.state.getState().litIds).toEqual([]);
    await expect.element(page.getByRole('region', { name: 'Claim 1' })).toHaveFocus();
  });
});

describe('the cards of techniques and notes', () => {
  it('explain a technique to whoever hears the field, and say it when another is chosen', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('technique', 'shut');
    const field = page.getByLabelText('Which technique is it?');
    await userEvent.selectOptions(field, 'Flag-waving');
    const meaning = 'Something is right because it is good for the nation or the group.';
    await expect.element(field).toHaveAccessibleDescription(meaning);
    expect(card.workspace.session.state.getState().announcement).toBe(meaning);
  });

  it('say which tag comes and goes, and tell of no list while no tag is offered', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('note', 'shut');
    const tags = field('Tags');
    await userEvent.click(tags);
    await expect.element(tags).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('drama{Enter}');
    await expect.element(page.getByText('Tag added: drama')).toBeInTheDocument();
    await userEvent.keyboard('{Backspace}');
    await expect.element(page.getByText('Tag removed: drama')).toBeInTheDocument();

    await userEvent.keyboard('drama{Enter}');
    card.mark('technique', 'says');
    await userEvent.click(tags);
    await expect.element(tags).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByText('Tag added: drama')).toBeInTheDocument();
    await expect.element(tags).toHaveAttribute('aria-expanded', 'false');
  });

  it('offers the labels of a set of one’s own, and says what the label means', async () => {
    const card = await mountCard(onTestFinished);
    const { workspace } = card;
    const labels = [{ id: 'fog', name: 'Fog', meaning: 'Words that hide who acts.' }];
    const set = { ...newRecordBase(workspace), name: 'Our labels', labels };
    workspace.store.commit({
      scope: LIBRARY_SCOPE,
      label: { key: 'change.test' },
      edits: [createEdit('labelSets', set)],
    });
    const technique = card.mark('technique', 'shut');
    await userEvent.selectOptions(page.getByLabelText('Which technique is it?'), 'Fog');
    await expect.element(page.getByText('Words that hide who acts.')).toBeVisible();
    await userEvent.fill(page.getByLabelText('Why?'), 'Who shut it?');
    expect(bodyOf(card, technique, 'technique')).toEqual({
      labelSetId: set.id,
      labelId: 'fog',
      explanation: 'Who shut it?',
    });
  });

  it('says so when a field can hold no more of what is pasted or typed', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('claim', 'Orla Venn shut the bridge');
    const field = page.getByRole('textbox', { name: 'In plain words' });
    await userEvent.click(field);
    const full = /This field is full: it holds 2,000 characters/;
    await expect.element(page.getByText(full)).not.toBeInTheDocument();
    await userEvent.fill(field, 'x'.repeat(3507));
    await expect.element(page.getByText(full)).toBeVisible();
    await expect.element(field).toHaveValue('x'.repeat(2000));
    await userEvent.keyboard('y');
    expect(card.workspace.session.state.getState().announcement).toMatch(full);
  });

  it('holds a question with its replies, and gives the focus back when one is removed', async () => {
    const card = await mountCard(onTestFinished);
    const note = card.mark('note', 'the bridge');
    await userEvent.fill(page.getByLabelText('Note', { exact: true }), 'Which bridge?');
    await userEvent.click(page.getByLabelText('It is a question'));
    expect(bodyOf(card, note, 'note')).toEqual({ text: 'Which bridge?', isQuestion: true });
    const reply = page.getByLabelText('Reply', { exact: true });
    await expect.element(reply).toHaveAccessibleDescription(/^Enter keeps it/);
    await userEvent.fill(reply, 'The old one.');
    await userEvent.keyboard('{Enter}');
    const replies = page.getByRole('list', { name: 'Replies' });
    await expect.element(replies.getByText('The old one.')).toBeVisible();
    await userEvent.click(replies.getByRole('button', { name: 'Remove' }));
    await expect.element(page.getByLabelText('Reply', { exact: true })).toHaveFocus();
    expect(tablesOf(card).replies.size).toBe(0);
  });

  it('keeps a reply that is being typed while another card is open, until it is sent', async () => {
    const card = await mountCard(onTestFinished);
    const { session } = card.workspace;
    const note = card.mark('note', 'the bridge');
    const reply = page.getByLabelText('Reply', { exact: true });
    await userEvent.fill(reply, 'The old');
    card.mark('note', 'The Carrow Ledger');
    await expect.element(page.getByRole('heading', { name: 'Note 1' })).toBeVisible();
    await expect.element(reply).toHaveValue('');
    session.openArticle(null);
    session.openArticle(note.articleId);
    session.select(note.id);
    await expect.element(reply).toHaveValue('The old');
    await userEvent.fill(reply, 'The old one.');
    await userEvent.keyboard('{Enter}');
    expect([...tablesOf(card).replies.values()].map(({ text }) => text)).toEqual(['The old one.']);
    await expect.element(reply).toHaveValue('');
    expect(session.state.getState().replyDrafts.size).toBe(0);
  });

  it.each([
    ['claim', 'Claim 1'],
    ['source-mention', 'Source 1'],
    ['entity-mention', 'Entity 1'],
    ['technique', 'Technique 1'],
    ['note', 'Note 1'],
  ] as const)('a card of the kind %s keeps its tags', async (kind, title) => {
    const card = await mountCard(onTestFinished);
    const annotation = card.mark(kind, 'the bridge');
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    if (kind === 'claim') await userEvent.click(page.getByText('Date, place, tags, note'));
    await userEvent.type(field('Tags'), ' harbour {Enter}harbour{Enter}');
    expect(tablesOf(card).annotations.get(annotation.id)?.tags).toEqual(['harbour']);
  });
});
