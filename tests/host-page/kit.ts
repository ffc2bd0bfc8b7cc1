import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engineNames, openEngines } from '@walbio/test-browser';
import type { EngineName } from '@walbio/test-browser';
import { readPage, runKit, writeReasons, writeTable } from './kit/index.ts';

/**
 * Tries a page under the conditions of many hosts: `pnpm --filter @walbio/test-host-page run kit -- <page>`, where the page
 * is an address, an HTML file, or its description in JSON or a module. `--engine firefox` and `--check strict-csp` can be
 * repeated; `--json` writes the reports as JSON. It ends with 1 when a check fails.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true },
    check: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
  },
});

const places = positionals.filter((word) => word !== '--');
const [place] = places;
if (places.length !== 1 || !place) throw new Error('name one page: an address, an HTML file, a JSON file or a module');

const from = process.env['INIT_CWD'] ?? process.cwd();
const page = await readPage(/^https?:/.test(place) ? place : resolve(from, place));
const engines = await openEngines(values.engine?.map(parseEngine));
const reports = await runKit(page, engines, values.check ? { checks: values.check } : {}).finally(() =>
  Promise.all(engines.map((engine) => engine.close())),
);
console.log(values.json ? JSON.stringify(reports, null, 2) : `${writeTable(reports)}\n\n${writeReasons(reports)}`);
if (reports.some(({ results }) => results.some(({ outcome }) => outcome === 'fail'))) process.exitCode = 1;

function parseEngine(name: string): EngineName {
  const engine = engineNames.find((known) => known === name);
  if (!engine) throw new Error(`no engine is called ${name}; there are ${engineNames.join(', ')}`);
  return engine;
}
