import { dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { renderCompanyHtml } from './company.html.ts';

describe('renderCompanyHtml', () => {
  it('has the name as a heading and the parts one level below', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' }, { headingLevel: 2 });
    expect(html).toContain('<h2>Celyad</h2>');
    expect(html).toContain('<h3>Key figures</h3>');
  });

  it('says figures with their period and source', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' });
    expect(html).toContain('95 full-time equivalents');
    expect(html).toContain('€213 million');
    expect(html).toContain('Cell Therapy: At the Heart of Wallonia');
  });

  it('keeps “more than”', () => {
    expect(renderCompanyHtml(dataset, { organization: 'bone-therapeutics' })).toContain('more than €90 million');
  });

  it('tells products and events', () => {
    const html = renderCompanyHtml(dataset, { organization: 'promethera-biosciences' });
    expect(html).toContain('<strong>HepaStem</strong>');
    expect(html).toContain('€20.3 million');
  });

  it('marks a title that is not in the language of the text', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad' }, { locale: 'de' });
    expect(html).toContain('<span lang="en">Cell Therapy: At the Heart of Wallonia</span>');
  });

  it('tells a round with its amount and investors under funding, and no longer among the events', () => {
    const html = renderCompanyHtml(dataset, { organization: 'cryotherapeutics' }) ?? '';
    const [funding, events] = [html.indexOf('<h4>Funding</h4>'), html.indexOf('<h4>Events</h4>')];
    const round = html.indexOf('Series B financing round', funding);
    expect([funding, round, events].every((place) => place > 0)).toBe(true);
    expect(funding < round && round < events).toBe(true);
    expect(html.slice(events)).not.toContain('closes its Series B');
  });

  it('gives the number of a trial', () => {
    expect(renderCompanyHtml(dataset, { organization: 'pdc-line-pharma' })).toContain(
      'Clinical trial: PDC-LUNG-101, ClinicalTrials.gov number: NCT03970746',
    );
  });

  it('says that a source names no other end', () => {
    expect(renderCompanyHtml(dataset, { organization: 'eurogentec' })).toContain(
      'spin-off of: not named by the source',
    );
  });

  it.each(['events figures', 'events, figures events'])('holds the parts of “%s”, in their order, once', (show) => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad', show });
    expect(html?.match(/<h4>.*?<\/h4>/g)).toEqual(['<h4>Events</h4>', '<h4>Key figures</h4>']);
  });

  it('throws where it is asked for a part that there is none of', () => {
    expect(() => renderCompanyHtml(dataset, { organization: 'celyad', show: 'figurs' })).toThrow(/“figurs”.*“figures”/);
  });

  it.each([
    ['en', '1&nbsp;product, 1&nbsp;event'],
    ['fr', '1&nbsp;produit, 1&nbsp;événement'],
  ])('closes what a compact card closes behind a line that counts it, in %s', (locale, line) => {
    const query = { organization: 'celyad', show: 'pipeline figures events' };
    const [front = '', behind = ''] = (renderCompanyHtml(dataset, query, { locale, compact: true }) ?? '').split(
      '<details>',
    );
    expect(front).toContain('95 ');
    expect(behind.replaceAll('\u00a0', '&nbsp;')).toContain(`<summary>${line}</summary><h4>`);
    expect(behind.match(/<h4>/g)).toHaveLength(2);
    expect(behind).toContain('</details>');
  });

  it('folds nothing where a compact card has nothing to close', () => {
    const html = renderCompanyHtml(dataset, { organization: 'celyad', show: 'figures' }, { compact: true });
    expect(html).toBe(renderCompanyHtml(dataset, { organization: 'celyad', show: 'figures' }));
  });

  it('finds nothing for an organization that is not in the data', () => {
    expect(renderCompanyHtml(dataset, { organization: 'atlantis' })).toBeUndefined();
  });

  it('throws when it is not told what to show', () => {
    expect(() => renderCompanyHtml(dataset, {})).toThrow(TypeError);
  });
});
