import { describeOrganization, describeSubject } from '@walbio/core';
import type { CitationDescription, RelationDescription, SubjectDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { companyStrings } from '../locale/company-strings.ts';
import type { Locale } from '../locale/locale.ts';
import { collectCitations } from '../source/collect-citations.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import type { Outcome } from '../state/outcome.ts';
import type { CompanyView, PipelineEntry } from './company-view.ts';

/** Which organization a company card shows. */
export interface CompanyQuery {
  /** Its id. */
  readonly organization?: string | null | undefined;
}

/** All that a card says about an organization, in words. */
export function resolveCompany(
  dataset: Dataset,
  { organization: id }: CompanyQuery,
  locale: Locale,
): Outcome<CompanyView> {
  if (!id) return { state: 'invalid', message: companyStrings[locale.language].missingAttributes };
  const company = describeOrganization(dataset, id, locale);
  if (!company)
    return describeAbsence(
      dataset,
      id,
      dataset.organizations.map((known) => known.id),
      locale,
    );
  const pipeline = company.relations.flatMap((relation) => describeProduct(dataset, relation, locale));
  const places = company.relations.filter(isPlace);
  const relations = company.relations.filter((relation) => !isPlace(relation) && relation.other?.kind !== 'product');
  return {
    state: 'shown',
    view: { company, pipeline, places, relations, citations: listCitations(company, pipeline) },
  };
}

function isPlace({ kind, direction }: RelationDescription): boolean {
  return kind.code === 'based-in' && direction === 'from';
}

function describeProduct(dataset: Dataset, relation: RelationDescription, locale: Locale): readonly PipelineEntry[] {
  if (relation.other?.kind !== 'product') return [];
  const product = describeSubject(dataset, { kind: 'product', id: relation.other.id }, locale);
  return product ? [{ product, relation }] : [];
}

/** In the order in which a card shows them. */
function listCitations(
  company: SubjectDescription,
  pipeline: readonly PipelineEntry[],
): readonly CitationDescription[] {
  const { alternateNames, founding, observations, relations, events, corrections } = company;
  const products = pipeline.flatMap(({ product }) => [product, ...product.observations]);
  const history = events.flatMap((event) => [event, ...event.observations]);
  const statements = [...(founding ? [founding] : []), ...observations, ...products, ...history, ...relations];
  const explained = statements.flatMap((statement) => [statement, ...statement.corrections]);
  return collectCitations([company, ...alternateNames, ...explained, ...corrections]);
}
