import { checks } from './checks/index.ts';
import type { Result } from './check.ts';
import type { Report } from './run-kit.ts';

const marks: Readonly<Record<Result['outcome'], string>> = {
  pass: 'yes',
  fail: '**no**',
  'not possible': 'not possible here',
  'not applicable': '–',
};

/**
 * Writes reports as a table in Markdown, a row a check and a column a report; below it, why each check that did not pass
 * did not.
 */
export function writeTable(reports: readonly Report[]): string {
  const heads = reports.map(({ widget, engine }) => `${widget}, ${engine}`);
  const rows = listNames(reports).map((name) => [
    describeCheck(name),
    ...reports.map((report) => writeCell(findResult(report, name))),
  ]);
  const lines = [['the widget …', ...heads], ['---', ...heads.map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Writes why what did not pass did not, a line each, the same reason of several engines in one. */
export function writeReasons(reports: readonly Report[]): string {
  const lines = reports.flatMap(({ widget, engine, results }) =>
    results.flatMap(({ check, outcome, reasons }) =>
      reasons.map((reason) => ({ engine, line: `${widget}, \`${check}\`, ${outcome}: ${escape(reason)}` })),
    ),
  );
  return [...new Set(lines.map(({ line }) => line))]
    .map((line) => {
      const engines = lines.filter((other) => other.line === line).map(({ engine }) => engine);
      return `- ${line} (${[...new Set(engines)].join(', ')})`;
    })
    .join('\n');
}

function listNames(reports: readonly Report[]): readonly string[] {
  return checks.map(({ name }) => name).filter((name) => reports.some((report) => findResult(report, name)));
}

function findResult({ results }: Report, name: string): Result | undefined {
  return results.find(({ check }) => check === name);
}

function describeCheck(name: string): string {
  return `${checks.find((check) => check.name === name)?.title} (\`${name}\`)`;
}

function writeCell(result: Result | undefined): string {
  return result ? marks[result.outcome] : '–';
}

function escape(reason: string): string {
  return reason.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').slice(0, 240);
}
