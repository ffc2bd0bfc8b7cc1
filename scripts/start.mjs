// @ts-check
import { assertNodeVersion } from './assert-node-version.mjs';
import { findCaptures, reportCaptures } from './find-captures.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { onStop } from './on-stop.mjs';
import { parsePort } from './parse-port.mjs';
import { previewDemo } from './preview-demo.mjs';
import { readManifest } from './project.mjs';
import { runMain, say, step } from './report.mjs';
import { stopCommands } from './run-command.mjs';
import { runTurbo } from './run-turbo.mjs';
import { SetupError } from './setup-error.mjs';

/** @type {import('./preview-demo.mjs').Preview | undefined} */
let demo;

onStop(() => void stop());

await runMain(async () => {
  assertNodeVersion(readManifest().engines.node, process.versions.node);
  const port = parsePort(process.env['PORT']);
  reportCaptures(findCaptures());
  await installDependencies();
  const { code } = await step('Building', () => runTurbo(['build'], { filter: '@walbio/demo...' }));
  if (code !== 0) throw new SetupError('The build failed; what it said stands above.');
  demo = await previewDemo({ port });
  say(`\nWalbio is ready; Ctrl-C stops it.\n${demo.url}`);
});

async function stop() {
  process.exitCode = demo ? 0 : 130;
  // A browser that keeps a connection open must not keep the port.
  setTimeout(() => process.exit(), 5000).unref();
  await stopCommands();
  await demo?.close();
  say('\nStopped.');
  process.exit();
}
