import type { Codelist, Dataset } from '@walbio/data';
import { DataError } from './data-error.ts';

interface Named {
  readonly id: string;
}

/**
 * Puts single records of one release together: every record once, and of a code list all codes that one of them holds.
 *
 * @throws {DataError} when there are none, or when they are of different versions
 * @example mergeDatasets([celyad, ucb]).organizations // both, and those that they name
 */
export function mergeDatasets(datasets: readonly Dataset[]): Dataset {
  const [first, ...others] = datasets;
  if (!first) throw new DataError('There are no records to show.');
  const stranger = others.find(({ version }) => version !== first.version);
  if (stranger)
    throw new DataError(
      `The records are of versions ${first.version} and ${stranger.version}; take all from one release.`,
    );
  return others.length === 0 ? first : others.reduce(mergeTwo, first);
}

function mergeTwo(one: Dataset, other: Dataset): Dataset {
  const merged = Object.entries(one).map(([name, value]: [string, unknown]): [string, unknown] => {
    const added: unknown = other[name as keyof Dataset];
    return [name, isList(value) && isList(added) ? mergeRecords(value, added) : value];
  });
  const codelists = one.codelists.map((list) => addCodes(list, other.codelists));
  return { ...one, ...Object.fromEntries(merged), codelists: mergeRecords(codelists, other.codelists) };
}

function isList(value: unknown): value is readonly Named[] {
  return Array.isArray(value);
}

function mergeRecords<T extends Named>(one: readonly T[], other: readonly T[]): readonly T[] {
  const known = new Set(one.map(({ id }) => id));
  return [...one, ...other.filter(({ id }) => !known.has(id))];
}

function addCodes(list: Codelist, others: readonly Codelist[]): Codelist {
  const known = new Set(list.codes.map(({ code }) => code));
  const more = others.find(({ id }) => id === list.id)?.codes.filter(({ code }) => !known.has(code)) ?? [];
  return { ...list, codes: [...list.codes, ...more] };
}
