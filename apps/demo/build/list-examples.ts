import { findRecord, isQuantity, stringifyQuantity } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { describeSpecimen, specimen } from '../src/facts/describe-specimen.ts';
import type { ScriptTag } from './script-tag.ts';

/** A piece of code that shows one way to use Walbio. */
export interface Example {
  /** Names its texts in the words of the page. */
  readonly name: 'page' | 'live' | 'frozen' | 'program' | 'record';
  /** The file that the code stands in, as a path from where its reader works. */
  readonly file: string;
  readonly code: string;
}

/** Examples for those who use Walbio: whoever edits a page, in three ways, writes a program, or keeps the records. */
export function listExamples(dataset: Dataset, script: ScriptTag): readonly Example[] {
  const { subject } = findSpecimen(dataset);
  return [
    { name: 'page', file: 'page.html', code: writePage(dataset) },
    { name: 'live', file: 'live.html', code: writeLive(script) },
    { name: 'frozen', file: 'frozen.html', code: writeFrozen(script) },
    { name: 'program', file: 'program.mjs', code: writeProgram(dataset) },
    { name: 'record', file: `records/${subject.kind}s/${subject.id}.yml`, code: writeRecord(dataset) },
  ];
}

function writePage(dataset: Dataset): string {
  return `<script src="walbio.js" defer></script>

<walbio-stat observation="${specimen}">
  ${describeSpecimen(dataset, { locale: 'en' }).sentence.text}
</walbio-stat>`;
}

function writeLive({ version, fileName }: ScriptTag): string {
  return `<script src="${nameAddress(version.replace(/\..*/, ''), fileName)}" defer></script>`;
}

function writeFrozen({ version, integrity, fileName }: ScriptTag): string {
  return `<script
  src="${nameAddress(version, fileName)}"
  integrity="${integrity}"
  crossorigin="anonymous"
  defer
></script>`;
}

/** Where a CDN of npm packages has the script. */
function nameAddress(version: string, fileName: string): string {
  return `https://unpkg.com/@walbio/widgets@${version}/dist/${fileName}`;
}

function writeProgram(dataset: Dataset): string {
  const { sentence, citations } = describeSpecimen(dataset, { locale: 'en' });
  return `// npm install @walbio/data @walbio/core
import { dataset } from '@walbio/data';
import { describeObservation } from '@walbio/core';

const fact = describeObservation(
  dataset,
  '${specimen}',
);
console.log(fact.sentence.text);
// ${sentence.text}
console.log(fact.citations[0].exact);
// ${citations[0]?.exact}`;
}

function writeRecord(dataset: Dataset): string {
  const { indicator, value, citations } = findSpecimen(dataset);
  const cites = citations.map(
    ({ source, selector }) => `{ source: ${source}, exact: ${JSON.stringify(selector.exact)} }`,
  );
  return `observations:
  ${indicator}:
    - value: ${JSON.stringify(isQuantity(value) ? stringifyQuantity(value) : '')}
      cite: ${cites[0]}`;
}

function findSpecimen(dataset: Dataset) {
  const found = findRecord(dataset, 'observation', specimen);
  if (!found) throw new RangeError(`the examples ask for “${specimen}”, which the dataset does not hold`);
  return found;
}
