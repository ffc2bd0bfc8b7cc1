/** Something in the built package that is not as it has to be. */
export interface ExportProblem {
  /** Path from the folder that was validated. */
  readonly file: string;
  /** Where in the file, such as `row 3, column name`. */
  readonly where?: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** What mends a file that does not say what `data.json` says. */
export const rebuild = 'build the package again; if it says the same, the exporter is at fault';

/** Writes one problem for a reader, in the grammar of the problems of records. */
export function formatExportProblem({ file, where, found, expected, mend }: ExportProblem): string {
  return [
    `${file}${where === undefined ? '' : `, ${where}`}  export`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  mend      ${mend}`,
  ].join('\n');
}
