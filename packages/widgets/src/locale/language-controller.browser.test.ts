import { expect } from '@open-wc/testing';
import { clear, find, mount, openSource, read, start } from '../../test/browser/mount.ts';
import type { Widget } from '../../test/browser/mount.ts';

const companies = '<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>';
const readValue = (stat: Widget): string => read(find(stat, '[part=value]'));
const settle = async (stat: Widget): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await stat.updateComplete;
};

describe('the language of an element', () => {
  before(start);
  afterEach(() => {
    clear();
    document.documentElement.removeAttribute('lang');
  });

  it('is English where the page says none', async () => {
    expect(readValue(await mount(companies))).to.equal('more than 350 companies');
  });

  it('is that of the nearest lang', async () => {
    document.documentElement.lang = 'de';
    const stat = await mount(`<div lang="fr-BE"><section>${companies}</section></div>`);
    expect(readValue(stat)).to.equal('plus de 350 entreprises');
    expect(find(stat, 'figure').lang).to.equal('fr');
  });

  it('is its own lang before all others', async () => {
    const stat = await mount(`<div lang="fr">${companies.replace('<walbio-stat', '<walbio-stat lang="nl"')}</div>`);
    expect(readValue(stat)).to.equal('meer dan 350 bedrijven');
  });

  it('is English, and marked so, where the page speaks a language that is not ours', async () => {
    const stat = await mount(`<div lang="ar">${companies}</div>`);
    expect(readValue(stat)).to.equal('more than 350 companies');
    expect(find(stat, 'figure').lang).to.equal('en');
  });

  it('follows a change of lang anywhere above it', async () => {
    document.documentElement.lang = 'de';
    const stat = await mount(`<section>${companies}</section>`);
    expect(readValue(stat)).to.equal('mehr als 350 Unternehmen');
    document.documentElement.lang = 'nl';
    await settle(stat);
    expect(readValue(stat)).to.equal('meer dan 350 bedrijven');
    stat.closest('section')?.setAttribute('lang', 'fr');
    await settle(stat);
    expect(readValue(stat)).to.equal('plus de 350 entreprises');
  });

  it('is found, and followed, across shadow roots', async () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    document.body.append(outer);
    const middle = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(middle);
    const stat = await mount(companies);
    middle.attachShadow({ mode: 'open' }).append(stat);
    await settle(stat);
    expect(readValue(stat)).to.equal('plus de 350 entreprises');
    middle.lang = 'de';
    await settle(stat);
    expect(readValue(stat)).to.equal('mehr als 350 Unternehmen');
    outer.remove();
  });

  it('formats numbers as its region does', async () => {
    const growth = '<walbio-stat indicator="gross-value-added" subject="wallonia"></walbio-stat>';
    const stat = await mount(`<div lang="fr-CH">${growth}</div>`);
    const expected = new Intl.NumberFormat('fr-CH', {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 1,
    });
    expect(readValue(stat)).to.contain(expected.format(4.1e9).replace(/\s/g, ' '));
  });

  it('marks words of another language with theirs', async () => {
    const company = await mount('<walbio-company lang="fr" organization="celyad"></walbio-company>');
    await openSource(company);
    expect(find(company, 'blockquote').lang).to.equal('en');
    expect(find(company, '[part=sources] cite').lang).to.equal('en');
  });
});
