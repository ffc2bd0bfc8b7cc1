import type { FilledTable } from '../tables.ts';
import type { Cell } from '../tables/column.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';

/** As many differences of one file are told one by one; the rest are counted. */
const told = 10;

/**
 * Where the rows of a file differ from those of its table.
 *
 * @param rows the cells of each row in the order of the columns, as they were read from the file
 */
export function compareRows(
  file: string,
  { columns, rows: expected }: Pick<FilledTable, 'columns' | 'rows'>,
  rows: readonly (readonly Cell[])[],
): readonly ExportProblem[] {
  if (rows.length !== expected.length) {
    return [{ file, found: `${rows.length} rows`, expected: `${expected.length} rows`, mend: rebuild }];
  }
  const problems = expected.flatMap((cells, row) =>
    columns.flatMap(({ name }, column): readonly ExportProblem[] => {
      const [wanted, got] = [cells[column], rows[row]?.[column]];
      if (Object.is(wanted, got)) return [];
      return [
        { file, where: `row ${row + 1}, column ${name}`, found: quote(got), expected: quote(wanted), mend: rebuild },
      ];
    }),
  );
  return problems.length <= told ? problems : [...problems.slice(0, told), countRest(file, problems.length - told)];
}

function countRest(file: string, count: number): ExportProblem {
  return { file, found: `${count} more cells that differ`, expected: 'none', mend: rebuild };
}

function quote(cell: Cell): string {
  return cell === undefined ? 'nothing' : JSON.stringify(cell);
}
