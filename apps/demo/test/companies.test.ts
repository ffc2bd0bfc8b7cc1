import { listMembers } from '@walbio/core';
import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();

describe('the cards', () => {
  it('are those of all members of the group, and of the members of a member', async () => {
    const { page } = await look();
    const shown = await page
      .locator('walbio-company')
      .evaluateAll((all) => all.map((card) => card.getAttribute('organization')));
    const members = listMembers(dataset, 'cell-therapy-companies').flatMap(({ id }) => [
      id,
      ...listMembers(dataset, id).map((member) => member.id),
    ]);
    expect([...shown].sort()).toEqual([...members].sort());
    expect(shown).toHaveLength(7);
  });

  it('are compact, and open to funding, products and history', async () => {
    const { page } = await open();
    const card = page.locator('walbio-company[organization="celyad"]');
    const pipeline = card.locator('[part=pipeline]');
    expect(await pipeline.isVisible()).toBe(false);
    await card.locator('[part=more-summary]').focus();
    await page.keyboard.press('Enter');
    await pipeline.waitFor({ state: 'visible' });
  });

  it('keep the “more than” of a company’s funds', async () => {
    const { page } = await look();
    const card = page.locator('walbio-company[organization="bone-therapeutics"] section').first();
    expect((await card.innerText()).replace(/\s+/g, ' ')).toContain('more than €90 million');
  });
});

describe('the table', () => {
  it('stands as it was printed: rows, columns and totals', async () => {
    const { page } = await look();
    const table = page.locator('walbio-table');
    const read = async (selector: string) =>
      (await table.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    expect((await read('[part=row] th')).map((name) => name.replace(/ Sources.*/, ''))).toEqual([
      'Bone Therapeutics',
      'Celyad',
      'Promethera Biosciences',
      'Novadip Biosciences',
      'Orgenesis/MaSTherCell',
    ]);
    expect(await read('thead button')).toEqual([
      'Name',
      'Funds raised',
      'Most advanced clinical phase',
      'Expected market launch',
      'GMP facility',
      'GMP surface',
      'GMP surface to come',
      'Jobs',
    ]);
    expect((await read('[part=check]')).join(' ')).toContain('Without Orgenesis, the other rows add up to it.');
  });
});

describe('the additions', () => {
  it.each([
    [
      'funds-raised',
      'more than €409.55 million',
      '€409.55 million',
      'lost-bound',
      'The total lost a qualifier that one of its rows bears.',
    ],
    ['gmp-surface', '1,970 m²', '1,970 m²', 'agrees', 'The total follows from its rows.'],
    ['jobs-fte', '345', '340', 'differs', 'The total does not follow from its rows.'],
  ])('hold the total of %s against its rows', async (indicator, computed, printed, agreement, finding) => {
    const { page } = await look();
    const addition = page.locator(`.addition:has(#total-${indicator})`);
    const read = async (selector: string) => (await addition.locator(selector).innerText()).replace(/\s/g, ' ');
    expect(await read('.computed td')).toBe(computed);
    expect(await read('.printed td')).toBe(printed);
    expect(await read('.finding')).toBe(finding);
    expect(await addition.getAttribute('class')).toContain(agreement);
  });

  it('say which row is missing from the total of jobs, and why', async () => {
    const { page } = await look();
    const verdict = await page.locator('.addition:has(#total-jobs-fte) .verdict').innerText();
    expect(verdict).toContain('Without Orgenesis, the other rows add up to the printed total.');
    expect(verdict).toContain(dataset.corrections.find(({ id }) => id === 'cell-therapy-jobs-total')?.reason.en);
  });

  it('open by keyboard to the printed words of every row and of the total', async () => {
    const { page } = await open();
    const passages = page.locator('.addition:has(#total-jobs-fte) .passages');
    await passages.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await passages.locator('q').allInnerTexts()).toEqual(['110', '95', '18', '5/81', '5/81', '36', '340']);
  });
});
