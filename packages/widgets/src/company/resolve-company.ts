import { describeOrganization, findNearestName } from '@walbio/core';
import type { EventDescription, RelationDescription, SubjectDescription } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { readList } from '../element/read-list.ts';
import { companyStrings } from '../locale/company-strings.ts';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import type { Outcome, Unshown } from '../state/outcome.ts';
import { citeCompany } from './cite-company.ts';
import { companyParts, isCompanyPart } from './company-part.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView } from './company-view.ts';
import { describePipeline } from './describe-pipeline.ts';

/** Which organization a company card shows, and what of it. */
export interface CompanyQuery {
  /** Its id. */
  readonly organization?: string | null | undefined;
  /** Names of parts, separated by spaces or commas, in the order in which to show them; all where it is left out. */
  readonly show?: string | null | undefined;
}

/** All that a card says about an organization, in words. */
export function resolveCompany(
  dataset: Dataset,
  { organization: id, show }: CompanyQuery,
  locale: Locale,
): Outcome<CompanyView> {
  if (!id) return { state: 'invalid', message: companyStrings[locale.language].missingAttributes };
  const named = readList(show);
  const asked = named.length > 0 ? named : companyParts;
  const unknown = asked.find((name) => !isCompanyPart(name));
  if (unknown !== undefined) return refusePart(unknown, locale);
  const company = describeOrganization(dataset, id, locale);
  if (company) return { state: 'shown', view: describeView(dataset, company, asked.filter(isCompanyPart), locale) };
  return describeAbsence(
    dataset,
    id,
    dataset.organizations.map((known) => known.id),
    locale,
  );
}

function refusePart(name: string, { language }: Locale): Unshown {
  const nearest = findNearestName(name, companyParts);
  const closest = nearest === undefined ? '' : ` ${sharedStrings[language].closest(nearest)}`;
  return { state: 'invalid', message: companyStrings[language].unknownPart(name, companyParts.join(', ')) + closest };
}

function describeView(
  dataset: Dataset,
  company: SubjectDescription,
  parts: readonly CompanyPart[],
  locale: Locale,
): CompanyView {
  const { events, relations } = company;
  const view = {
    company,
    parts,
    pipeline: describePipeline(dataset, company, locale),
    funding: { events: events.filter(isFunding), investors: relations.filter(isInvestor) },
    events: events.filter((event) => !isFunding(event)).map((event) => leaveOutItself(event, company)),
    places: relations.filter(isPlace),
    relations: relations.filter((one) => !isPlace(one) && !isInvestor(one) && one.other?.kind !== 'product'),
  };
  return { ...view, citations: citeCompany(view) };
}

function isPlace({ kind, direction }: RelationDescription): boolean {
  return kind.code === 'based-in' && direction === 'from';
}

function isInvestor({ kind, direction }: RelationDescription): boolean {
  return kind.code === 'invested-in' && direction === 'to';
}

function isFunding({ kind }: EventDescription): boolean {
  return ['funding-round', 'ipo', 'market-listing'].includes(kind.code);
}

/** A card need not say that a company that nobody else took part with took part itself. */
function leaveOutItself(event: EventDescription, { id }: SubjectDescription): EventDescription {
  return event.participants.every((participant) => participant.id === id) ? { ...event, participants: [] } : event;
}
