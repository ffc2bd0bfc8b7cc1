import type { Vocabulary } from '@walbio/data';

/** The ids and codes of the dataset that the unit tests ask. Its names and figures are made up. */
export interface TestVocabulary extends Vocabulary {
  readonly source: 'table-2016' | 'page-2021' | 'news-2024';
  readonly area: 'country' | 'region' | 'union';
  readonly organization: 'alpha' | 'beta' | 'gamma' | 'delta' | 'pair' | 'five' | 'university';
  readonly person: 'ada';
  readonly programme: 'plan';
  readonly product: 'cure';
  readonly unit: 'company' | 'euro' | 'job' | 'percent' | 'rank' | 'ratio' | 'square-metre' | 'untranslated';
  readonly codelist:
    'event-kind' | 'identifier-scheme' | 'organization-kind' | 'participant-role' | 'phase' | 'relation-kind';
  readonly indicator: 'companies' | 'funds' | 'jobs' | 'launch' | 'phase' | 'rank' | 'share' | 'times' | 'widgets';
  readonly observation: string;
  readonly relation: string;
  readonly event: 'alpha-founding' | 'alpha-round' | 'merger' | 'undated';
  readonly correction: 'five-jobs' | 'alpha-name';
  readonly areaKind: 'country' | 'region' | 'union';
  readonly organizationKind: 'company' | 'group' | 'university';
  readonly productKind: 'therapy';
  readonly programmeKind: 'plan';
  readonly relationKind: 'based-in' | 'member-of' | 'spin-off-of';
  readonly eventKind: 'founding' | 'funding-round' | 'acquisition' | 'award';
  readonly participantRole: 'founder' | 'founded' | 'recipient' | 'acquirer' | 'acquired';
  readonly identifierScheme: 'register';
}
