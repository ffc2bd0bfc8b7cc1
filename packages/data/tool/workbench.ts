import { openCaptures } from '../build/captures.ts';
import type { Captures } from '../build/captures.ts';
import { parseRecords, readRecords } from '../build/read-records.ts';
import { validateRecords } from '../build/validate-records.ts';
import type { ValidRecord } from '../build/validate-records.ts';
import { checkRecords } from '../check/check-records.ts';
import { listErrors } from '../check/problem.ts';
import type { Problem } from '../check/problem.ts';
import type { RecordFile } from '../build/record-file.ts';
import type { Workplace } from './verb.ts';

/** The records as they are, for verbs that add to them. */
export interface Workbench {
  readonly files: readonly RecordFile[];
  readonly records: readonly ValidRecord[];
  readonly captures: Captures | undefined;
  /** The codes of a list, in its order. */
  listCodes(codelist: string): readonly string[];
  /** The problems that a new or changed file would have among the others. */
  tryFile(file: string, text: string): readonly Problem[];
}

/** Reads the records of a workplace. */
export function openWorkbench({ folder, terminal }: Workplace): Workbench {
  const { records: files } = readRecords(folder);
  const { records } = validateRecords(files);
  const captures = openCaptures(terminal.env['WALBIO_SOURCES']);
  return {
    files,
    records,
    captures,
    listCodes: (codelist) => {
      const list = records.find((record) => record.collection === 'codelists' && record.id === codelist);
      return list?.collection === 'codelists' ? list.content.codes.map(({ code }) => code) : [];
    },
    tryFile: (file, text) => {
      const texts = Object.fromEntries(files.map((record) => [record.file, record.text]));
      const { problems } = checkRecords(parseRecords({ ...texts, [file]: text }), captures);
      return listErrors(problems).filter((problem) => problem.file === file);
    },
  };
}
