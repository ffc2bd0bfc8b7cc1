import { expect } from '@open-wc/testing';
import { dataset } from '@walbio/data';
import { mountPage } from '../../test/browser/mount-page.ts';
import { makeHostile } from '../../test/hostile-dataset.ts';
import { renderCompanyHtml } from '../company/company.html.ts';
import { renderSourceHtml } from '../source/source.html.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

describe('JSON-LD on a page', () => {
  it('is let be by a strict Content Security Policy', async () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' }, { jsonLd: true }) ?? '';
    const page = await mountPage({ html, policy });
    expect([page.violations, page.errors, page.requests()]).to.deep.equal([[], [], []]);
    page.close();
  });

  it('would be stopped by it if it were run', async () => {
    const page = await mountPage({ html: '<script>window.walbioRan = true;</script>', policy });
    expect(page.violations.join()).to.contain('script-src');
    page.close();
  });

  it('runs nothing of data that attacks the page', async () => {
    const hostile = makeHostile(dataset);
    const cards = hostile.organizations.map(({ id }) =>
      renderCompanyHtml(hostile, { organization: id }, { jsonLd: true }),
    );
    const page = await mountPage({ html: cards.join('') });
    expect(page.globals()).not.to.include('walbioBreach');
    expect(page.errors).to.deep.equal([]);
    page.close();
  });

  it('can stand in a paragraph behind a citation', () => {
    const cited = renderSourceHtml(dataset, { source: 'cell-therapy-2016' }, { jsonLd: true }) ?? '';
    const place = document.createElement('div');
    place.innerHTML = `<p>As printed in ${cited}, and so on.</p>`;
    expect(place.children.length).to.equal(1);
    expect(place.querySelector('p > script')?.textContent).to.contain('schema.org');
  });
});
