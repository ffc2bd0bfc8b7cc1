import type { Language } from '@walbio/data';
import { companyStrings } from '../locale/company-strings.ts';
import type { CompanyStrings } from '../locale/company-strings.ts';
import { groupCitations } from '../source/group-citations.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView } from './company-view.ts';

type Counted = readonly [things: readonly unknown[], words: keyof CompanyStrings['counted']];

/**
 * What stands behind the key figures of a card, counted in words: its other parts, its remarks and its sources.
 *
 * @example countContents(view, ['pipeline', 'events'], 'en') // '3 products, 5 events, 1 source', a number and its noun never parted
 */
export function countContents(view: CompanyView, parts: readonly CompanyPart[], language: Language): string {
  const { company, pipeline, funding, events, places, relations, citations } = view;
  const contents: Readonly<Record<CompanyPart, readonly Counted[]>> = {
    facts: [[places, 'places']],
    figures: [[company.observations, 'figures']],
    pipeline: [[pipeline, 'products']],
    funding: [
      [funding.events, 'financings'],
      [funding.investors, 'investors'],
    ],
    events: [[events, 'events']],
    relations: [[relations, 'relations']],
  };
  const behind: readonly Counted[] = [
    ...parts.flatMap((part) => contents[part]),
    [company.corrections, 'remarks'],
    [groupCitations(citations), 'sources'],
  ];
  const { counted } = companyStrings[language];
  return behind
    .filter(([things]) => things.length > 0)
    .map(([{ length }, words]) => `${length}\u00a0${counted[words][length === 1 ? 0 : 1]}`)
    .join(', ');
}
