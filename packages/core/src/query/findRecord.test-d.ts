import type { Area, Dataset, Event, Observation, Organization, Person } from '@walbio/data';
import { describe, expectTypeOf, it } from 'vitest';
import type { TestVocabulary as V } from '../../test/vocabulary.ts';
import { checkTotal } from '../reconcile/checkTotal.ts';
import { filterEvents } from './filterEvents.ts';
import { filterObservations } from './filterObservations.ts';
import { filterRelations } from './filterRelations.ts';
import { findLatest } from './findLatest.ts';
import { findRecord } from './findRecord.ts';
import { findSubject } from './findSubject.ts';
import { sortObservations } from './sortObservations.ts';

declare const narrow: Dataset<V>;
declare const wide: Dataset;

describe('a dataset with a vocabulary', () => {
  it('gives records of the kind that was asked for', () => {
    expectTypeOf(findRecord(narrow, 'organization', 'alpha')).toEqualTypeOf<Organization<V> | undefined>();
    expectTypeOf(findRecord(narrow, 'person', 'ada')).toEqualTypeOf<Person<V> | undefined>();
    expectTypeOf(findRecord(narrow, 'event', 'merger')).toEqualTypeOf<Event<V> | undefined>();
  });

  it('narrows a subject by its kind', () => {
    const subject = findSubject(narrow, 'region');
    if (subject?.kind === 'area') expectTypeOf(subject.record).toEqualTypeOf<Area<V>>();
  });

  it('keeps the vocabulary through filters, sorts and sums', () => {
    const found = filterObservations(narrow, { indicator: 'jobs', subject: ['alpha', 'beta'] });
    expectTypeOf(found).toEqualTypeOf<readonly Observation<V>[]>();
    expectTypeOf(sortObservations(found)).toEqualTypeOf<readonly Observation<V>[]>();
    expectTypeOf(findLatest(narrow, { indicator: 'jobs', subject: 'alpha' })).toEqualTypeOf<
      Observation<V> | undefined
    >();
    expectTypeOf(checkTotal(narrow, 'any').unresolved).toEqualTypeOf<readonly V['organization'][]>();
  });

  it('flags mistakes', () => {
    // @ts-expect-error an id that the dataset does not know
    findRecord(narrow, 'organization', 'alfa');
    // @ts-expect-error an id of another kind
    findRecord(narrow, 'area', 'alpha');
    // @ts-expect-error a kind that does not exist
    findRecord(narrow, 'organisation', 'alpha');
    // @ts-expect-error a criterion that does not exist
    filterObservations(narrow, { indicater: 'jobs' });
    // @ts-expect-error an indicator that the dataset does not know
    filterObservations(narrow, { indicator: 'job' });
    // @ts-expect-error a subject that the dataset does not know
    filterObservations(narrow, { subject: ['alpha', 'alfa'] });
    // @ts-expect-error a status that does not exist
    filterObservations(narrow, { status: 'forecasted' });
    // @ts-expect-error a kind of event that the dataset does not know
    filterEvents(narrow, { kind: 'party' });
    // @ts-expect-error a criterion of events, not of relations
    filterRelations(narrow, { participant: 'alpha' });
    // @ts-expect-error the subject is missing
    findLatest(narrow, { indicator: 'jobs' });
    // @ts-expect-error an order that does not exist
    sortObservations([], { by: 'size' });
  });
});

describe('a dataset without a vocabulary', () => {
  it('takes any text as an id', () => {
    expectTypeOf(findRecord(wide, 'organization', 'anything')).toEqualTypeOf<Organization | undefined>();
    filterObservations(wide, { indicator: 'anything', subject: ['anything'] });
  });

  it('can be had from one with a vocabulary', () => {
    expectTypeOf<Dataset<V>>().toExtend<Dataset>();
  });
});
