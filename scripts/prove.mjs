// @ts-check
import { runChecks } from './run-checks.mjs';

await runChecks(['lint', 'format:check', 'test:proof'], 'Proving what npm test leaves out');
