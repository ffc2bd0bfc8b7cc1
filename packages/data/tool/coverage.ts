import { parseArgs } from 'node:util';
import { readRecords } from '../build/read-records.ts';
import { listCitedPassages } from '../build/statements.ts';
import { validateRecords } from '../build/validate-records.ts';
import type { ValidRecord } from '../build/validate-records.ts';
import { measureCoverage } from '../coverage/measure-coverage.ts';
import { isComplete, reportCoverage } from '../coverage/report-coverage.ts';
import { codeOfSkipped, findCaptures } from './captures.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb } from './verb.ts';

/** Says for each source which of the numbers that it prints are cited, which are ignored and why, and which are open. */
export const coverage: Verb = {
  usage: 'coverage [<source>]',
  summary: 'which of the numbers that the sources print are cited, ignored or open',
  run: (words, workplace) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    const captures = findCaptures(workplace, 'coverage');
    if (!captures) return codeOfSkipped(workplace);
    const { records } = validateRecords(readRecords(workplace.folder).records);
    const passages = records.flatMap(listCitedPassages);
    let code = 0;
    for (const { id, content } of chooseSources(records, positionals[0])) {
      const text = captures.read(content.capture.file)?.text;
      if (text === undefined) {
        complain(workplace.terminal, `${id}: no capture “${content.capture.file}” in ${captures.folder}`);
        code = 1;
        continue;
      }
      const own = passages.filter(({ passage }) => passage.source === id).map(({ passage }) => passage);
      const measured = measureCoverage(text, own, content.ignored ?? []);
      say(workplace.terminal, reportCoverage(id, text, measured));
      if (!isComplete(measured)) code = 1;
    }
    return code;
  },
};

function chooseSources(
  records: readonly ValidRecord[],
  id?: string,
): readonly Extract<ValidRecord, { collection: 'sources' }>[] {
  const sources = records.filter((record) => record.collection === 'sources');
  if (id === undefined) return sources;
  const chosen = sources.filter((source) => source.id === id);
  if (chosen.length > 0) return chosen;
  throw new UsageError(`no source “${id}”; expected one of ${sources.map((source) => source.id).join(', ')}`);
}
