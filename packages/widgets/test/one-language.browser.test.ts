import { expect } from '@open-wc/testing';
import { mountPage } from './browser/mount-page.ts';

const places = { all: '../dist/walbio.js', en: '../dist/walbio.en.js', fr: '../dist/walbio.fr.js' };
const tags = `<walbio-stat indicator="biotech-companies" subject="wallonia"></walbio-stat>
  <walbio-stat indicator="jobs-fte" subject="cell-therapy-companies"></walbio-stat><walbio-timeline></walbio-timeline>
  <walbio-company organization="celyad"></walbio-company><walbio-table group="cell-therapy-companies"></walbio-table>
  <walbio-source source="cell-therapy-2016"></walbio-source>`;

async function readTexts(script: string, lang: string): Promise<readonly string[]> {
  const { pathname } = new URL(script, import.meta.url);
  const page = await mountPage({ html: `<script src="${pathname}"></script><div lang="${lang}">${tags}</div>` });
  const texts = page.texts();
  expect(page.errors).to.deep.equal([]);
  page.close();
  return texts;
}

describe('the script of one language', () => {
  for (const language of ['en', 'fr', 'nl', 'de']) {
    it(`says in its own language what the script of all languages says: ${language}`, async () => {
      const texts = await readTexts(`../dist/walbio.${language}.js`, language);
      expect(texts).to.have.length(6);
      expect(texts.every((text) => text.length > 50)).to.equal(true);
      expect(texts).to.deep.equal(await readTexts(places.all, language));
    });
  }

  it('speaks English on a page in another language, as the script of all languages does in Italian', async () => {
    expect(await readTexts(places.fr, 'nl')).to.deep.equal(await readTexts(places.all, 'it'));
    expect(await readTexts(places.en, 'fr')).to.deep.equal(await readTexts(places.all, 'en'));
  });
});
