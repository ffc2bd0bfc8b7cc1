import { checkTotal, describeObservation, findSubject, listTotals } from '@walbio/core';
import type { TotalCheck } from '@walbio/core';
import type { Dataset, Observation, Quantity } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { leaveOutUnit } from './describe-cell.ts';
import { nameSubject } from '../element/name-subject.ts';
import type { TableEntry, TableTotal } from './table-view.ts';
import { trySum } from './try-sum.ts';

/** What a total is held against. */
export interface TotalContext {
  readonly locale: Locale;
  /** The ids of the observations that the rows of the table show. */
  readonly shown: ReadonlySet<string>;
}

/**
 * A printed total with what its parts add up to, and how the two differ, in words. Where the parts are not those that the
 * table shows, because other sources have later ones, the total stands alone, and a sentence says why.
 */
export function describeTotal(dataset: Dataset, printed: TableEntry, context: TotalContext): TableTotal {
  const check = findCheck(dataset, printed.observation);
  if (!check) return { printed };
  const strings = tableStrings[context.locale.language];
  if (!check.parts.every(({ id }) => context.shown.has(id))) return { printed, verdict: strings.otherParts };
  const value = (quantity: Quantity) =>
    describeObservation(dataset, { ...printed.observation, value: quantity }, context.locale).value;
  return {
    printed,
    ...(check.computed && { computed: leaveOutUnit(value(check.computed)) }),
    agreement: check.agreement,
    verdict: describeCheck(dataset, check, { ...context, amount: (quantity) => value(quantity).text }),
  };
}

function findCheck(dataset: Dataset, observation: Observation): TotalCheck | undefined {
  if (!listTotals(dataset).some(({ id }) => id === observation.id)) return undefined;
  return trySum(() => checkTotal(dataset, observation));
}

interface VerdictContext extends TotalContext {
  readonly amount: (quantity: Quantity) => string;
}

function describeCheck(dataset: Dataset, check: TotalCheck, { locale, amount }: VerdictContext): string {
  const strings = tableStrings[locale.language];
  const names = (ids: readonly string[]): string => listNames(dataset, ids, locale);
  if (check.agreement === 'agrees') return strings.agrees;
  if (check.agreement === 'lost-bound') return strings.lostBound;
  if (check.agreement === 'open')
    return check.unresolved.length > 0 ? strings.unresolved(names(check.unresolved)) : strings.open;
  const ways = (check.withoutParts ?? []).map((parts) =>
    strings.without(names(parts.map(({ subject }) => subject.id))),
  );
  return [describeDifference(check.difference, strings, amount), ...ways].join(' ');
}

function describeDifference(
  difference: Quantity | undefined,
  { differs, less, more }: (typeof tableStrings)['en'],
  amount: (quantity: Quantity) => string,
): string {
  if (!difference || !('number' in difference)) return differs;
  const size = amount({ ...difference, number: Math.abs(difference.number) });
  return difference.number < 0 ? less(size) : more(size);
}

function listNames(dataset: Dataset, ids: readonly string[], locale: Locale): string {
  const names = ids.map((id) => {
    const subject = findSubject(dataset, id);
    return subject ? nameSubject(subject, locale).text : id;
  });
  return new Intl.ListFormat(locale.locale).format(names);
}
