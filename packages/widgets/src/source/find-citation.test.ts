import { describeCitation } from '@walbio/core';
import { dataset } from '@walbio/data';
import type { Citation, Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { findCitation } from './find-citation.ts';

const cite = (source: string, exact: string, around: { prefix?: string; suffix?: string } = {}): Citation => ({
  source,
  selector: { type: 'TextQuoteSelector', exact, ...around },
});

/** A dataset whose organizations rest on citations. */
function build(...citations: readonly Citation[]): Dataset {
  const [first] = dataset.organizations as Dataset['organizations'];
  const organizations = citations.map((citation) => ({ ...first, citations: [citation] })) as Dataset['organizations'];
  const empty = { areas: [], people: [], programmes: [], products: [], observations: [], relations: [], events: [] };
  return { ...dataset, ...empty, corrections: [], organizations };
}

const linked = 'biotech-scene-2021';
const unlinked = 'cell-therapy-2016';

describe('findCitation', () => {
  it.each([
    ['words that stand once', cite(linked, 'one'), [cite(linked, 'two')]],
    ['words with their place, told apart by their link', cite(linked, 'one', { prefix: 'a ' }), [cite(linked, 'one')]],
    ['words of a document without a link', cite(unlinked, '95', { prefix: '200 ' }), [cite(unlinked, '96')]],
    ['words of one of two documents', cite(unlinked, '95', { suffix: ' x' }), [cite(linked, '95')]],
    [
      'words that several records rest on',
      cite(unlinked, '95', { prefix: 'a ' }),
      [cite(unlinked, '95', { prefix: 'a ' })],
    ],
  ])('finds %s', (_, citation, others) => {
    const built = build(citation, ...others);
    expect(findCitation(built, describeCitation(built, citation))).toEqual(citation);
  });

  it('finds none where it cannot be told which of several places is meant', () => {
    const citation = cite(unlinked, '95', { prefix: '200 ' });
    const built = build(citation, cite(unlinked, '95', { prefix: 'of ' }));
    expect(findCitation(built, describeCitation(built, citation))).toBeUndefined();
  });

  it('never finds another passage than the one that is described, in the whole dataset', () => {
    const all = (dataset as Dataset).observations.flatMap(({ citations }) => citations);
    const found = all.map((citation) => findCitation(dataset, describeCitation(dataset as Dataset, citation)));
    expect(found.filter(Boolean).length).toBeGreaterThan(all.length / 2);
    for (const [index, citation] of all.entries()) {
      if (found[index]) expect(found[index]).toEqual(citation);
    }
  });
});
