import { fileURLToPath } from 'node:url';
import { formatExportProblem } from './validate/export-problem.ts';
import { validateExports } from './validate-exports.ts';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
const { problems, skipped } = await validateExports(folder);

for (const line of skipped) {
  if (process.env['WALBIO_REQUIRE_DUCKDB'] === '1') throw new Error(line);
  console.warn(`skipped: ${line}`);
}
if (problems.length > 0) {
  console.error(problems.map(formatExportProblem).join('\n\n'));
  console.error(`\n${problems.length} problems in the built package`);
  process.exitCode = 1;
} else {
  console.log('the built package says what its data.json says');
}
