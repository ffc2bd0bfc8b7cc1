// @ts-check
import { runChecks } from './run-checks.mjs';

await runChecks(['build', 'check', 'test', 'test:browser', 'test:scripts'], 'Building, checking and testing');
