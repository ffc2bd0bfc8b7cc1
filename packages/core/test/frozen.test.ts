import type { Dataset } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.ts';
import { dataset as typed } from './dataset.ts';

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

const dataset: Dataset = freeze(structuredClone(typed));
const [observation] = dataset.observations;
const [event] = dataset.events;

/** A call of everything that takes a dataset, or parts of one. */
const calls: readonly (readonly [name: string, call: () => unknown])[] = [
  ['findRecord', () => core.findRecord(dataset, 'organization', 'alpha')],
  ['findSubject', () => core.findSubject(dataset, 'alpha')],
  ['findRedirect', () => core.findRedirect(dataset, 'organization', 'alpha-old')],
  ['findLatest', () => core.findLatest(dataset, { subject: 'alpha', indicator: 'jobs' })],
  ['listLatest', () => core.listLatest(dataset, { subject: 'alpha' })],
  ['listMembers', () => core.listMembers(dataset, 'five')],
  ['listCorrections', () => core.listCorrections(dataset, { kind: 'organization', id: 'alpha' })],
  ['filterObservations', () => core.filterObservations(dataset, freeze({ subject: ['alpha'] }))],
  ['filterEvents', () => core.filterEvents(dataset, freeze({ kind: ['ipo', 'founding'].slice(1) }))],
  ['filterRelations', () => core.filterRelations(dataset, freeze({ subject: 'alpha' }))],
  ['sortObservations', () => core.sortObservations(dataset.observations)],
  ['sortEvents', () => core.sortEvents(dataset.events)],
  ['takeAsOf', () => core.takeAsOf(dataset, '2016')],
  [
    'sumObservations',
    () => core.sumObservations(dataset, core.filterObservations(dataset, { indicator: 'jobs', subject: 'alpha' })),
  ],
  ['checkTotal', () => core.checkTotal(dataset, 'five.jobs.table-2016')],
  ['citeObservation', () => observation && core.citeObservation(dataset, observation)],
  ['describeObservation', () => observation && core.describeObservation(dataset, observation)],
  ['describeEvent', () => event && core.describeEvent(dataset, event)],
  ['describeOrganization', () => core.describeOrganization(dataset, 'alpha')],
];

describe('a frozen dataset', () => {
  it.each(calls)('is enough for %s, which answers the same each time', (_, call) => {
    const answer = call();
    expect(answer).toBeDefined();
    expect(call()).toEqual(answer);
  });
});
