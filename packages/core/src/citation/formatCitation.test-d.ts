import { describe, expectTypeOf, it } from 'vitest';
import { cite, dataset } from '../../test/dataset.ts';
import { formatEventSentence } from '../describe/formatEventSentence.ts';
import { sumObservations } from '../query/sumObservations.ts';
import { formatCitation } from './formatCitation.ts';

describe('formatCitation', () => {
  it('takes what can be cited', () => {
    expectTypeOf(formatCitation(dataset, [])).toBeString();
    expectTypeOf(formatCitation(dataset, cite('news-2024'), { style: 'bibtex' })).toBeString();
    formatCitation(dataset, dataset.observations);
    formatCitation(dataset, dataset.sources, { style: 'ris', locale: 'fr' });
    formatCitation(dataset, [...dataset.events, ...dataset.organizations, ...dataset.areas]);
    formatCitation(dataset, sumObservations(dataset, dataset.observations));
  });

  it('refuses styles and sources that do not exist', () => {
    // @ts-expect-error there is no such style
    formatCitation(dataset, [], { style: 'mla' });
    // @ts-expect-error there is no such source
    formatCitation(dataset, { source: 'news', selector: { type: 'TextQuoteSelector', exact: 'x' } });
    // @ts-expect-error a number cannot be cited
    formatCitation(dataset, 5);
  });
});

describe('formatEventSentence', () => {
  it('refuses an event that does not exist', () => {
    // @ts-expect-error there is no such event
    formatEventSentence(dataset, 'alpha-rounds');
    expectTypeOf(formatEventSentence(dataset, 'alpha-round').text).toBeString();
  });
});
