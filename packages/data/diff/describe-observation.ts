import type { Observation } from '../src/types.ts';
import type { Change } from './change.ts';
import { describeWhen } from './describe-period.ts';
import { isSign } from './describe-quantity.ts';
import { findField } from './find-field.ts';
import type { NewsItem } from './news-group.ts';
import { writeFieldOf } from './write-field.ts';

/**
 * Tells a new observation below the name of its subject: what is measured, the value with its qualifier, the place it is
 * compared with, its status and its period.
 *
 * @example describeObservation(change).text // 'Jobs: more than 95 full-time equivalents, as said in 2016'
 */
export function describeObservation(change: Change): NewsItem {
  const indicator = writeFieldOf(change, 'indicator') ?? '';
  const note = writeFieldOf(change, 'note');
  const when = describeWhen(readPeriod(change));
  return {
    text: `${indicator}: ${describeFactValue(change, indicator)}${describeAside(change)}, ${when}`,
    ...(note !== undefined && { note }),
    sources: change.sources.map(({ title }) => title),
    ids: [change.id],
  };
}

/** Sorts observations for a reader: money, then what is counted, shares, other numbers, and what is no number. */
export function compareObservations(one: Change, other: Change): number {
  return rankOf(one) - rankOf(other);
}

/** The unit is left out where the label of the indicator names it: `Biotech companies: more than 350`. */
function describeFactValue(change: Change, indicator: string): string {
  const value = writeFieldOf(change, 'value') ?? '';
  const unit = findField(change, 'value')?.unit;
  const isNamed = unit !== undefined && new RegExp(`(?:^|\\s)${escapePattern(unit)}(?:\\s|$)`, 'i').test(indicator);
  return isNamed && value.endsWith(` ${unit}`) ? value.slice(0, -unit.length - 1) : value;
}

function describeAside(change: Change): string {
  const status = writeFieldOf(change, 'status');
  const counterpart = writeFieldOf(change, 'counterpart');
  const said = [
    ...(counterpart === undefined ? [] : [`${findCounterpartRole(change)} ${counterpart}`]),
    ...(status === undefined || status === 'normal' ? [] : [status]),
  ];
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** What the other place is to the value: a share is of it, a rank is in it, any other value is compared with it. */
function findCounterpartRole(change: Change): string {
  const unitKind = findField(change, 'value')?.unitKind;
  if (unitKind === 'share') return 'of';
  return unitKind === 'rank' ? 'in' : 'compared with';
}

function readPeriod(change: Change): Pick<Observation, 'referencePeriod' | 'periodBasis' | 'periodLabel'> {
  const periodLabel = findField(change, 'periodLabel')?.after as Observation['periodLabel'];
  return {
    referencePeriod: findField(change, 'referencePeriod')?.after as string,
    periodBasis: findField(change, 'periodBasis')?.after as Observation['periodBasis'],
    ...(periodLabel && { periodLabel }),
  };
}

function rankOf(change: Change): number {
  const { unit, after } = findField(change, 'value') ?? {};
  const value = after as Observation['value'];
  if ('code' in value || 'date' in value) return 4;
  if (unit === undefined || unit === '×') return 3;
  if (unit === '%') return 2;
  return isSign(unit) ? 0 : 1;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
