import type { Path } from '../table/path.ts';
import { hasMany, lastField } from '../table/path.ts';
import { packQuantity } from './quantityColumns.ts';
import { linkItems, Scope } from './scope.ts';
import type { Place } from './scope.ts';
import { findListSite, findSite } from './sites.ts';
import type { ListSite } from './sites.ts';
import { quoteName } from './writer.ts';

/** The text at a place by which cells are told apart and ordered: of references to several kinds, `<kind>/<id>`. */
export function readKey({ alias, path }: Place): string {
  const { column, kind } = findSite(path);
  const text = `${alias}.${quoteName(column)}`;
  return kind === undefined ? text : `(${alias}.${quoteName(kind)} || '/' || ${text})`;
}

/** What a path leads to from the record of a scope: a text, a packed quantity, or a JSON list; null where there is nothing. */
export function readCellColumn(scope: Scope, path: Path): string {
  if (hasMany(path)) return listCells(scope, scope.follow({ alias: scope.base, path }));
  return readSingle(scope, scope.follow({ alias: scope.base, path }));
}

function readSingle({ writer }: Scope, { alias, path }: Place): string {
  if (path.field.type === 'quantity') return packQuantity(writer, alias);
  return `${alias}.${quoteName(findSite(path).column)}`;
}

/** All cells behind a list, in the order of its items. Quantities stand behind the id of their observation. */
function listCells({ writer }: Scope, { alias, path }: Place): string {
  const site = findListSite(path) as ListSite;
  const items = new Scope(writer, site.table);
  const positions = [items.base];
  let place: Place = { alias: items.base, path };
  while (place.path.next) {
    place = items.follow(items.enter(place));
    if (!place.path.field.list) break;
    place = items.joinItems(place);
    positions.push(place.alias);
  }
  const isQuantity = lastField(path).type === 'quantity';
  const cell = isQuantity ? packQuantity(writer, place.alias, `${place.alias}."id"`) : readSingle(items, place);
  const order = positions.map((item) => `${item}."position"`).join(', ');
  const from = `${items.table}${items.joins} WHERE ${linkItems(site, items.base, alias)}`;
  return `(SELECT to_json(array_agg(${cell} ORDER BY ${order})) FROM ${from} AND ${cell} IS NOT NULL)`;
}
