import { fileURLToPath } from 'node:url';
import { runTool } from './run.ts';

process.exitCode = await runTool(process.argv.slice(2), {
  folder: fileURLToPath(new URL('..', import.meta.url)),
  terminal: {
    out: process.stdout,
    error: process.stderr,
    input: process.stdin,
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: process.env,
  },
});
