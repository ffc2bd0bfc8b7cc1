import type { Edtf } from '@walbio/data';
import type { Plan } from '../ask/plan.ts';
import { fields, timeFields } from '../table/fields.ts';
import { bindLastDay, readDays } from './days.ts';
import type { OrderKey } from './order.ts';
import { linkItems } from './scope.ts';
import type { Scope } from './scope.ts';
import { findListSite, findSite } from './sites.ts';
import type { ListSite } from './sites.ts';
import { quoteName } from './writer.ts';

/** The keys that put the latest, or the earliest, of several statements first, as `rankTime` does in memory. */
export function listRankKeys(
  scope: Scope,
  { from, asOf }: Pick<Plan, 'from' | 'asOf'>,
  end: 'latest' | 'first',
): readonly OrderKey[] {
  const known = fields[from];
  const isDescending = end === 'latest';
  const place = scope.place(from, timeFields[from as keyof typeof timeFields]);
  const { first, last } = readDays(place);
  const period = `${place.alias}.${quoteName(findSite(place.path).column)}`;
  const day = `CASE WHEN ${period} IS NOT NULL THEN ${isDescending ? last : first} END`;
  return [
    { sql: day, isDescending },
    ...('source' in known ? [{ sql: readIssue(scope, from, end, asOf), isDescending }] : []),
    ...('status' in known
      ? [{ sql: `CASE WHEN ${scope.base}."status" = 'normal' THEN 0 ELSE 1 END`, isDescending: false }]
      : []),
  ];
}

/** The last day on which a source that counts was issued: of the one that was issued last, or first. */
function readIssue(scope: Scope, from: Plan['from'], end: 'latest' | 'first', asOf?: Edtf): string {
  const { writer, base } = scope;
  const [citation, source] = [writer.alias(), writer.alias()];
  const site = findListSite({ collection: from, name: 'source' }) as ListSite;
  const issued = `coalesce(${source}."issued_latest", CAST('infinity' AS DATE))`;
  const isCounted = asOf === undefined ? '' : ` AND ${issued} <= ${bindLastDay(writer, asOf)}`;
  return (
    `(SELECT ${end === 'latest' ? 'max' : 'min'}(${issued}) FROM ${writer.table(site.table)} AS ${citation} ` +
    `JOIN ${writer.table('sources')} AS ${source} ON ${source}."id" = ${citation}."source" ` +
    `WHERE ${linkItems(site, citation, base)}${isCounted})`
  );
}
