import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { answersPlugin } from './test/browser/answers-plugin.mjs';
import { accessibilityPlugin } from './test/browser/accessibility-plugin.mjs';
import { bundlePlugin } from './test/browser/bundle-plugin.mjs';
import { listLaunchers } from './test/browser/list-launchers.mjs';
import { reportWriter } from './test/browser/report-writer.mjs';
import { serverPlugin } from './test/browser/server-plugin.mjs';
import { timeZonePlugin } from './test/browser/time-zone-plugin.mjs';
import { webkitPlugin } from './test/browser/webkit-launcher.mjs';

export default {
  files: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  concurrency: 1,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: listLaunchers(),
  plugins: [bundlePlugin(), webkitPlugin(), accessibilityPlugin(), timeZonePlugin(), answersPlugin(), serverPlugin()],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    reportWriter('test-results/tests.json'),
  ],
};
