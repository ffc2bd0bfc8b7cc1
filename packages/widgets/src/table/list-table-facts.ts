import type { ShownFacts } from '../json-ld/shown-facts.ts';
import type { TableView } from './table-view.ts';

/** The facts that a table shows: the values of its cells, and its printed totals. */
export function listTableFacts({ rows, totals }: TableView): ShownFacts {
  const cells = rows.flatMap(({ cells }) => cells).flatMap((cell) => cell?.entries ?? []);
  const printed = totals?.cells.flatMap((total) => total?.printed ?? []) ?? [];
  return { observations: [...cells, ...printed].map(({ description }) => description) };
}
