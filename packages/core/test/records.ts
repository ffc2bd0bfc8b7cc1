import type { Event, Organization, Source } from '@walbio/data';
import type { TestVocabulary } from './vocabulary.ts';

const capture = { file: 'capture.txt', sha256: '0'.repeat(64) };

/** One with everything, one that is not dated exactly, one with the least. */
export const sources: readonly Source<TestVocabulary>[] = [
  {
    id: 'news-2024',
    title: 'Growing fast',
    publisher: 'The Daily',
    authors: ['B. Writer', 'C. Author'],
    issued: '2024-05-22',
    url: 'https://example.org/news?id=1',
    language: 'en',
    capture,
  },
  { id: 'page-2021', title: 'Ein Überblick', publisher: 'Agentur', issued: '2021~', language: 'de', capture },
  { id: 'table-2016', title: 'Five companies', issued: '2016', language: 'en', capture, url: 'javascript:alert(1)' },
];

function organize(
  id: TestVocabulary['organization'],
  name: string,
  kind: TestVocabulary['organizationKind'] = 'company',
): Organization<TestVocabulary> {
  const selector = { type: 'TextQuoteSelector', exact: name } as const;
  return { id, name, kind, citations: [{ source: 'table-2016', selector }] };
}

const former = { source: 'news-2024', selector: { type: 'TextQuoteSelector', exact: 'once Aleph' } } as const;

/** A group of five, of which two are counted as a pair. */
export const organizations: readonly Organization<TestVocabulary>[] = [
  {
    ...organize('alpha', 'Alpha'),
    description: { en: 'Makes widgets.', fr: 'Fabrique des widgets.' },
    alternateNames: [{ name: 'Aleph', kind: 'former', citations: [former] }],
    identifiers: [{ scheme: 'register', value: 'A-1', citations: [former] }],
  },
  organize('beta', 'Beta'),
  organize('delta', 'Delta'),
  organize('five', 'The five', 'group'),
  organize('gamma', 'Gamma'),
  organize('pair', 'Gamma/Delta', 'group'),
  { ...organize('university', 'University', 'university'), citations: [former] },
];

const cited = [{ source: 'news-2024', selector: { type: 'TextQuoteSelector', exact: 'happened' } }] as const;

/** With dates of a decade, a third of a year and a day, and one without a date. */
export const events: readonly Event<TestVocabulary>[] = [
  {
    id: 'alpha-founding',
    kind: 'founding',
    date: '195X',
    dateLabel: { en: 'early 1950s', fr: 'début des années 1950' },
    title: { en: 'Ada founds Alpha', fr: 'Ada fonde Alpha', nl: 'Ada richt Alpha op', de: 'Ada gründet Alpha' },
    area: 'region',
    participants: [
      { role: 'founder', kind: 'person', id: 'ada' },
      { role: 'founded', kind: 'organization', id: 'alpha' },
    ],
    citations: [{ source: 'table-2016', selector: { type: 'TextQuoteSelector', exact: 'founded by Ada' } }],
  },
  {
    id: 'alpha-round',
    kind: 'funding-round',
    date: '2014-39',
    title: {
      en: 'Alpha raises funds',
      fr: 'Alpha lève des fonds',
      nl: 'Alpha haalt geld op',
      de: 'Alpha wirbt Mittel ein',
    },
    participants: [{ role: 'recipient', kind: 'organization', id: 'alpha' }],
    citations: cited,
  },
  {
    id: 'merger',
    kind: 'acquisition',
    date: '2013-07-05',
    title: { en: 'Alpha buys Beta' },
    description: { en: 'For an unknown sum.' },
    participants: [
      { role: 'acquirer', kind: 'organization', id: 'alpha' },
      { role: 'acquired', kind: 'organization', id: 'beta' },
    ],
    citations: cited,
  },
  { id: 'undated', kind: 'award', title: { en: 'Prizes' }, participants: [], citations: cited },
];
