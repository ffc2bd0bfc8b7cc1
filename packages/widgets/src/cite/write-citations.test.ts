import { describeObservation, formatCitation } from '@walbio/core';
import type { CitationStyle, CslItem } from '@walbio/core';
import { dataset } from '@walbio/data';
import type { Dataset, Observation } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { resolveSource } from '../source/resolve-source.ts';
import { writeCitations } from './write-citations.ts';

const id = 'wallonia.biotech-companies.biotech-scene-2021';
const observation = dataset.observations.find((one) => one.id === id) as Observation;

describe('writeCitations', () => {
  it.each<CitationStyle>(['text', 'bibtex', 'ris', 'csl-json'])(
    'writes %s as core does for the observation',
    (style) => {
      const { citations } = describeObservation(dataset as Dataset, observation, { locale: 'fr' });
      const options = { style, locale: 'fr' };
      expect(writeCitations(dataset, citations, options)).toBe(formatCitation(dataset as Dataset, id, options));
    },
  );

  it('cites a document as a whole', () => {
    const outcome = resolveSource(dataset, { source: 'biotech-scene-2021' }, { language: 'en', locale: 'en' });
    const [source] = dataset.sources.filter((one) => one.id === 'biotech-scene-2021');
    if (outcome.state !== 'shown' || !source) throw new Error('expected the source to be there');
    const options = { style: 'csl-json', locale: 'en' } as const;
    expect(writeCitations(dataset, outcome.view.citations, options)).toBe(
      formatCitation(dataset as Dataset, source, options),
    );
  });

  it('cites the words alone where their place is not known', () => {
    const { citations } = describeObservation(dataset as Dataset, observation);
    const words = { ...citations[0], exact: 'other words' } as (typeof citations)[number];
    const written = writeCitations(dataset, [words], { style: 'csl-json', locale: 'en' });
    const [item] = JSON.parse(written) as readonly CslItem[];
    expect(item?.custom?.passages).toEqual([{ exact: 'other words' }]);
  });
});
