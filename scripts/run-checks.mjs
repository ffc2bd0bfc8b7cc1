// @ts-check
import { join } from 'node:path';
import { assertNodeVersion } from './assert-node-version.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { findCaptures, reportCaptures } from './find-captures.mjs';
import { formatFailures } from './format-failures.mjs';
import { formatSummary } from './format-summary.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { onStop } from './on-stop.mjs';
import { planTests } from './plan-tests.mjs';
import { projectFolder, readManifest } from './project.mjs';
import { readReport, removeReports } from './read-report.mjs';
import { reportEngines } from './report-engines.mjs';
import { runMain, say, step } from './report.mjs';
import { stopCommands } from './run-command.mjs';
import { runTurbo } from './run-turbo.mjs';
import { summarizeRun } from './summarize-run.mjs';

/**
 * Prepares the project, runs tasks of `turbo.json` in it, and closes with what failed, and a table that counts their tests. The
 * process ends with code 1 where something failed.
 * @param {readonly string[]} tasks such as `['build', 'test']`
 * @param {string} title what a reader is told meanwhile
 * @example await runChecks(['build', 'test'], 'Building and testing')
 */
export async function runChecks(tasks, title) {
  onStop(() => void stopCommands().then(() => process.exit(130)));
  await runMain(async () => {
    assertNodeVersion(readManifest().engines.node, process.versions.node);
    const captures = findCaptures();
    reportCaptures(captures);
    await installDependencies();
    const browser = await ensureBrowser();
    say(`Browser: ${browser.version} (${browser.path})`);
    reportEngines();
    const env = { CHROME_PATH: browser.path, WALBIO_SOURCES: captures.folder };
    const rows = await step(title, () => runTasks(tasks, env));
    if (rows.some(({ failures }) => failures.length > 0)) {
      say(`\n${formatFailures(rows)}`);
      process.exitCode = 1;
    }
    say(`\n${formatSummary(rows)}`);
  });
}

/**
 * @param {readonly string[]} tasks
 * @param {NodeJS.ProcessEnv} env
 */
async function runTasks(tasks, env) {
  const planned = (await planTests(tasks)).map((test) => ({ ...test, folder: join(projectFolder, test.folder) }));
  for (const { folder } of planned) removeReports(folder);
  const { code, outcomes } = await runTurbo(tasks, { env });
  const tests = planned.map((test) => ({ ...test, report: readReport(join(test.folder, test.reportFile)) }));
  return summarizeRun({ tests, outcomes, code });
}
