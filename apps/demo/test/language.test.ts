import { dataset } from '@walbio/data';
import type { Language } from '@walbio/data';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser/use-browser.ts';

const { open, look } = useBrowser();

const specimens: readonly [Language, string, RegExp][] = [
  ['en', 'Numbers that stay true', /more than\s+350\s+companies[\s,]+Wallonia/],
  ['fr', 'Des chiffres qui restent vrais', /plus de\s+350\s+entreprises[\s,]+Wallonie/],
  ['nl', 'Cijfers die waar blijven', /meer dan\s+350\s+bedrijven[\s,]+Wallonië/],
  ['de', 'Zahlen, die wahr bleiben', /mehr als\s+350\s+Unternehmen[\s,]+Wallonien/],
];

async function expectLanguage(page: Page, language: Language, title: string, tile: RegExp): Promise<void> {
  await page.waitForFunction((expected) => document.documentElement.lang === expected, language);
  expect(await page.locator('h1').innerText()).toBe(title);
  expect(await page.title()).toContain('Walbio');
  const words = page
    .locator('walbio-stat[observation="wallonia.biotech-companies.biotech-scene-2021"] figure p')
    .first();
  await expect.poll(() => words.innerText()).toMatch(tile);
  expect(await page.locator('.languages [aria-current="true"]').getAttribute('hreflang')).toBe(language);
}

describe('the language of the page', () => {
  it.each(specimens)('is read from the address: %s', async (language, title, tile) => {
    const { page } = await look({ search: `?lang=${language}` });
    await expectLanguage(page, language, title, tile);
  });

  it.each(specimens.slice(1))(
    'is chosen by keyboard, written into the address and taken back: %s',
    async (language, title, tile) => {
      const { page } = await open({ search: '?from=letter#totals' });
      await page.locator(`.languages a[hreflang="${language}"]`).focus();
      await page.keyboard.press('Enter');
      await expectLanguage(page, language, title, tile);
      expect(new URL(page.url()).search).toBe(`?from=letter&lang=${language}`);
      expect(new URL(page.url()).hash).toBe('#totals');
      await expect.poll(() => page.locator('body > [role="status"]').textContent()).not.toBe('');
      await page.goBack();
      await expectLanguage(page, ...(specimens[0] ?? expect.fail()));
    },
  );

  it('reaches the additions: numbers, findings and reasons', async () => {
    const { page } = await look({ search: '?lang=fr' });
    const addition = page.locator('.addition:has(#total-jobs-fte)');
    expect(await addition.innerText()).toContain('Sans Orgenesis, les autres lignes donnent le total imprimé.');
    expect(await addition.innerText()).toContain(
      dataset.corrections.find(({ id }) => id === 'cell-therapy-jobs-total')?.reason.fr,
    );
    expect((await page.locator('.addition:has(#total-gmp-surface) .printed td').innerText()).replace(/\s/g, ' ')).toBe(
      '1 970 m²',
    );
  });

  it('leaves no text of the page in another language behind', async () => {
    const { page } = await open();
    const texts = () =>
      page
        .locator('[data-words]')
        .evaluateAll((all) => all.map((each) => [each.getAttribute('data-words'), each.textContent] as const));
    const english = new Map(await texts());
    await page.locator('.languages a[hreflang="de"]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'de');
    const same = (await texts())
      .filter(([key, text]) => english.get(key ?? '') === text && /[a-z]{4}/.test(text ?? ''))
      .map(([key]) => key);
    const names = /^total\.[\w-]+\.row\.\d+\.name$/;
    expect([...new Set(same)].filter((key) => !names.test(key ?? ''))).toEqual(['terms.version']);
  });

  it('marks titles and cited words with the language that they are in', async () => {
    const { page } = await look({ search: '?lang=nl' });
    const languages = await page
      .locator('cite, q')
      .evaluateAll((all) => all.map((each) => each.closest('[lang]')?.getAttribute('lang')));
    expect(new Set(languages)).toEqual(new Set(['en']));
  });
});
