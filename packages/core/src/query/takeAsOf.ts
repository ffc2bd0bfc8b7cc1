import type { Dataset, Edtf, Named, Vocabulary } from '@walbio/data';
import { cutCitations, cutStatements } from './cutCitations.ts';
import type { IssuedSources } from './cutCitations.ts';
import { indexRecords } from './indexRecords.ts';
import { issuedBy } from './issuedBy.ts';
import type { RecordKind } from './recordKinds.ts';

/**
 * The dataset as it could be known at a date: nothing but what rests on sources that were issued by then. A source counts
 * when the last day that its date of issue can mean is not after the last day of `date`; the mark `~` does not widen a date.
 *
 * - Observations, events, relations, alternate names and identifiers stay with those of their citations that count; without
 *   one they go, and so does what is said of an event that goes.
 * - Corrections stay when all that they cite was issued: a contradiction is not known before its second side.
 * - Organizations, people, programmes and products stay when a source that counts names them, or when something that stays
 *   speaks of them; in the second case their `citations` are empty. Names and descriptions are those of the release.
 * - Areas, units, code lists and indicators stay: they are the words that facts are told in.
 *
 * A later date keeps all that an earlier one keeps.
 *
 * @throws {EdtfError} when `date` is not a date in EDTF
 * @throws {QueryError} when `date` has no end
 * @example takeAsOf(dataset, '2016').sources.map(({ id }) => id) // ['cell-therapy-2016']
 */
export function takeAsOf<V extends Vocabulary>(dataset: Dataset<V>, date: Edtf): Dataset<V> {
  const sources = dataset.sources.filter(issuedBy(date));
  const issued: IssuedSources = new Set(sources.map(({ id }) => id));
  const statements = takeStatements(dataset, issued);
  const areas = dataset.areas.map((area) => cutCitations(area, issued));
  const subjects = takeSubjects(dataset, issued, listSpokenOf(statements));
  const kept: Dataset<V> = { ...dataset, sources, areas, ...subjects, ...statements };
  const stays = (kind: RecordKind, id: string): boolean => indexRecords(kept, kind).has(id);
  return {
    ...kept,
    corrections: dataset.corrections.filter(
      ({ citations, targets }) =>
        citations.every(({ source }) => issued.has(source)) && targets.every(({ kind, id }) => stays(kind, id)),
    ),
    redirects: dataset.redirects.filter(({ kind, targets }) => targets.every((id) => stays(kind, id))),
  };
}

type Statements<V extends Vocabulary> = Pick<Dataset<V>, 'observations' | 'relations' | 'events'>;

function takeStatements<V extends Vocabulary>(dataset: Dataset<V>, issued: IssuedSources): Statements<V> {
  const events = cutStatements(dataset.events, issued);
  const happened = new Set<string>(events.map(({ id }) => id));
  const stands = (end: { kind: string; id: string } | undefined): boolean =>
    end?.kind !== 'event' || happened.has(end.id);
  return {
    events,
    observations: cutStatements(dataset.observations, issued).filter(({ subject }) => stands(subject)),
    relations: cutStatements(dataset.relations, issued).filter(
      ({ subject, object }) => stands(subject) && stands(object),
    ),
  };
}

function listSpokenOf<V extends Vocabulary>({ observations, relations, events }: Statements<V>): ReadonlySet<unknown> {
  return new Set([
    ...observations.map(({ subject }) => subject.id),
    ...relations.flatMap(({ subject, object }) => [subject.id, object?.id]),
    ...events.flatMap(({ participants }) => participants.map(({ id }) => id)),
  ]);
}

type Subjects<V extends Vocabulary> = Pick<Dataset<V>, 'organizations' | 'people' | 'programmes' | 'products'>;

function takeSubjects<V extends Vocabulary>(
  dataset: Dataset<V>,
  issued: IssuedSources,
  spokenOf: ReadonlySet<unknown>,
): Subjects<V> {
  const take = <R extends Named<V> & { readonly id: string }>(records: readonly R[]): readonly R[] =>
    records
      .map((record) => cutCitations(record, issued))
      .filter(({ id, citations }) => citations.length > 0 || spokenOf.has(id));
  return {
    organizations: take(dataset.organizations),
    people: take(dataset.people),
    programmes: take(dataset.programmes),
    products: take(dataset.products),
  };
}
