import type { Change, FieldChange } from './change.ts';

/**
 * The field of a record that came or went.
 *
 * @returns `undefined` where the record does not have it
 * @example findField(change, 'referencePeriod')?.after // '2016'
 */
export function findField({ fields }: Pick<Change, 'fields'>, name: string): FieldChange | undefined {
  return fields.find(({ path }) => path[0] === name);
}
