import type { Language } from '@walbio/data';
import { companyStrings } from '../locale/company-strings.ts';
import type { CompanyStrings } from '../locale/company-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView } from './company-view.ts';

/** What a line of a compact card can count: parts of the card, what is known to be wrong with it, and its sources. */
export type Content = CompanyPart | 'remarks' | 'sources';

type Counted = readonly [all: readonly unknown[], words: keyof CompanyStrings['counted']];

/**
 * What a card holds, counted in words.
 *
 * @example countContents(view, ['pipeline', 'events', 'sources'], 'en') // '3 products, 5 events, 1 source', a number and its noun never parted
 */
export function countContents(view: CompanyView, contents: readonly Content[], language: Language): string {
  const { company, pipeline, funding, events, places, relations, citations } = view;
  const things: Readonly<Record<Content, readonly Counted[]>> = {
    facts: [[places, 'places']],
    figures: [[company.observations, 'figures']],
    pipeline: [[pipeline, 'products']],
    funding: [
      [funding.events, 'financings'],
      [funding.investors, 'investors'],
    ],
    events: [[events, 'events']],
    relations: [[relations, 'relations']],
    remarks: [[company.corrections, 'remarks']],
    sources: [[groupCitations(citations), 'sources']],
  };
  const { counted } = companyStrings[language];
  return contents
    .flatMap((content) => things[content])
    .filter(([all]) => all.length > 0)
    .map(([{ length }, words]) => `${length}\u00a0${counted[words][length === 1 ? 0 : 1]}`)
    .join(', ');
}
