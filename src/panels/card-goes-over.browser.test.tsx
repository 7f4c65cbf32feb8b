import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountCard } from '../app/mount-card.fixture';
import { KIND_IDS } from '../domain/kinds/registry';

describe('a card that goes over to another annotation', () => {
  it.each(KIND_IDS)('of the kind %s takes along nothing that was being typed', async (kind) => {
    const card = await mountCard(onTestFinished);
    card.mark(kind, 'The Carrow Ledger');
    const heading = page.getByRole('heading', { level: 2 });
    await expect.element(heading).toHaveTextContent(/1$/);
    for (const summary of document.querySelectorAll('summary')) await userEvent.click(summary);
    const typed = () =>
      [...document.querySelectorAll<HTMLInputElement>('[data-area="card"] input:not([type])')].concat([
        ...document.querySelectorAll<HTMLInputElement>('[data-area="card"] input[type="text"]'),
      ]);
    for (const input of typed()) await userEvent.type(input, 'zzz');
    expect(typed().some(({ value }) => value.includes('zzz'))).toBe(true);
    card.mark(kind, 'the bridge');
    await expect.element(heading).toHaveTextContent(/2$/);
    expect(
      typed()
        .filter(({ value }) => value.includes('zzz'))
        .map(({ labels }) => labels?.[0]?.textContent),
    ).toEqual([]);
  });

  it('leaves a question about the claim before unasked, and lets what was opened stay open', async () => {
    const card = await mountCard(onTestFinished);
    card.mark('claim', 'The Carrow Ledger');
    await userEvent.click(page.getByText('Date, place, tags, note'));
    await userEvent.click(page.getByRole('button', { name: 'Supports' }));
    await expect.element(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
    card.mark('claim', 'the bridge');
    await expect.element(page.getByRole('heading', { name: 'Claim 2' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Supports' })).toBeVisible();
    await expect.element(page.getByLabelText('Where it was said')).toBeVisible();
  });

  it('takes the focus that was in it, and is read out although it had it already', async () => {
    const card = await mountCard(onTestFinished);
    const first = card.mark('claim', 'The Carrow Ledger');
    await userEvent.click(page.getByRole('textbox', { name: 'In plain words' }));
    const second = card.mark('claim', 'the bridge');
    const region = (name: string) => page.getByRole('region', { name });
    await expect.element(region('Claim 2')).toHaveFocus();
    const said: string[] = [];
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) said.push(target.querySelector('h2')?.textContent ?? '');
    });
    card.workspace.session.select(first.id);
    await expect.element(region('Claim 1')).toHaveFocus();
    expect(said).toEqual(['Claim 1']);
    (document.activeElement as HTMLElement).blur();
    card.workspace.session.select(second.id);
    await expect.element(page.getByRole('heading', { name: 'Claim 2' })).toBeVisible();
    await expect.element(region('Claim 2')).not.toHaveFocus();
  });
});
