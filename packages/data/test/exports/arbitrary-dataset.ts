import * as fc from 'fast-check';
import type { AlternateName, Dataset, Participant } from '../../src/types.ts';
import {
  arbitraryCitations,
  arbitraryEdtf,
  arbitraryId,
  arbitraryObservation,
  arbitraryReference,
  arbitraryRelation,
} from './arbitrary-statement.ts';
import { arbitraryText, arbitraryTranslations } from './arbitrary-text.ts';

const source: fc.Arbitrary<Dataset['sources'][number]> = fc.record(
  {
    id: arbitraryId,
    title: arbitraryText,
    publisher: arbitraryText,
    authors: fc.array(arbitraryText, { minLength: 1, maxLength: 3 }),
    issued: arbitraryEdtf,
    url: fc.webUrl({ withQueryParameters: true }),
    language: fc.constantFrom('en', 'fr-BE'),
    capture: fc.record({ file: arbitraryText, sha256: fc.constant('0'.repeat(64)) }),
    note: arbitraryTranslations,
  },
  { requiredKeys: ['id', 'title', 'issued', 'language', 'capture'] },
);

const area: fc.Arbitrary<Dataset['areas'][number]> = fc.record(
  {
    id: arbitraryId,
    name: arbitraryTranslations,
    kind: arbitraryId,
    within: arbitraryId,
    codes: fc.record({ nuts: arbitraryText, iso3166: arbitraryText }, { requiredKeys: ['nuts'] }),
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'name', 'kind'] },
);

const alternateName: fc.Arbitrary<AlternateName> = fc.record({
  name: arbitraryText,
  kind: fc.constantFrom('former', 'short', 'variant'),
  citations: arbitraryCitations,
});

const person: fc.Arbitrary<Dataset['people'][number]> = fc.record(
  {
    id: arbitraryId,
    name: arbitraryText,
    alternateNames: fc.array(alternateName, { minLength: 1, maxLength: 2 }),
    description: arbitraryTranslations,
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'name', 'citations'] },
);

/** Organizations, programmes and products are people with a kind. */
const kinded = fc.tuple(person, arbitraryId).map(([record, kind]) => ({ ...record, kind }));

const plural = fc.record({ one: arbitraryText, other: arbitraryText });

const unit: fc.Arbitrary<Dataset['units'][number]> = fc.record(
  {
    id: arbitraryId,
    kind: fc.constantFrom('count', 'amount', 'share', 'rank', 'ratio', 'growth'),
    label: fc.record({ en: plural, fr: plural, nl: plural, de: plural }, { requiredKeys: ['en'] }),
    symbol: arbitraryText,
    currency: fc.constantFrom('EUR', 'USD'),
  },
  { requiredKeys: ['id', 'kind'] },
);

const code = fc.record(
  { code: arbitraryId, label: arbitraryTranslations, inverse: arbitraryTranslations },
  { requiredKeys: ['code', 'label'] },
);

const codelist: fc.Arbitrary<Dataset['codelists'][number]> = fc.record({
  id: arbitraryId,
  label: arbitraryTranslations,
  codes: fc.array(code, { minLength: 1, maxLength: 4 }),
});

const indicator: fc.Arbitrary<Dataset['indicators'][number]> = fc.record(
  {
    id: arbitraryId,
    label: arbitraryTranslations,
    definition: arbitraryTranslations,
    valueType: fc.constantFrom('quantity', 'code', 'date'),
    unit: arbitraryId,
    codelist: arbitraryId,
    decimals: fc.integer({ min: 0, max: 20 }),
  },
  { requiredKeys: ['id', 'label', 'valueType'] },
);

const participant: fc.Arbitrary<Participant> = fc
  .tuple(arbitraryReference, arbitraryId)
  .map(([reference, role]) => ({ ...reference, role }));

const event: fc.Arbitrary<Dataset['events'][number]> = fc.record(
  {
    id: arbitraryId,
    kind: arbitraryId,
    date: arbitraryEdtf,
    dateLabel: arbitraryTranslations,
    title: arbitraryTranslations,
    description: arbitraryTranslations,
    area: arbitraryId,
    participants: fc.array(participant, { maxLength: 3 }),
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'kind', 'title', 'participants', 'citations'] },
);

const correction: fc.Arbitrary<Dataset['corrections'][number]> = fc.record(
  {
    id: arbitraryId,
    kind: fc.constantFrom('error', 'contradiction', 'spelling', 'doubt'),
    targets: fc.array(
      fc.record({ kind: fc.constantFrom('area', 'observation', 'relation', 'source'), id: arbitraryId }),
      { minLength: 1, maxLength: 3 },
    ),
    printed: arbitraryText,
    holds: arbitraryTranslations,
    reason: arbitraryTranslations,
    citations: arbitraryCitations,
  },
  { requiredKeys: ['id', 'kind', 'targets', 'printed', 'reason', 'citations'] },
);

const redirect: fc.Arbitrary<Dataset['redirects'][number]> = fc.record({
  id: arbitraryId,
  kind: fc.constantFrom('organization', 'indicator'),
  reason: fc.constantFrom('moved', 'split'),
  targets: fc.array(arbitraryId, { minLength: 1, maxLength: 3 }),
});

/**
 * Datasets of the published types whose references lead nowhere and whose texts are hard to write down: what tables
 * have to carry, whatever it says.
 */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc.record({
  version: fc.constant('1.0.0'),
  issued: fc.constant('2026-01-31'),
  license: fc.constant('CC-BY-4.0'),
  sources: listOf(source),
  areas: listOf(area),
  organizations: listOf(kinded),
  people: listOf(person),
  programmes: listOf(kinded),
  products: listOf(kinded),
  units: listOf(unit),
  codelists: listOf(codelist),
  indicators: listOf(indicator),
  observations: listOf(arbitraryObservation, 12),
  relations: listOf(arbitraryRelation),
  events: listOf(event),
  corrections: listOf(correction),
  redirects: listOf(redirect),
});

function listOf<T extends { readonly id: string }>(record: fc.Arbitrary<T>, maxLength = 4): fc.Arbitrary<T[]> {
  return fc.uniqueArray(record, { selector: ({ id }) => id, maxLength });
}
