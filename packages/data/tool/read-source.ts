import { readRecords } from '../build/read-records.ts';
import { validateRecords } from '../build/validate-records.ts';
import { openCaptures } from '../build/captures.ts';
import { UsageError } from './verb.ts';
import type { Workplace } from './verb.ts';

/**
 * The text of the capture of a source, its white space folded.
 *
 * @throws {UsageError} when there is no such source, or its capture is not here
 */
export function readSource(id: string, { folder, terminal }: Workplace): { readonly text: string } {
  const { records } = validateRecords(readRecords(folder).records);
  const sources = records.filter((record) => record.collection === 'sources');
  const source = sources.find((record) => record.id === id);
  if (!source) {
    throw new UsageError(`no source “${id}”; expected one of ${sources.map((record) => record.id).join(', ')}`);
  }
  const { file } = source.content.capture;
  const capture = openCaptures(terminal.env['WALBIO_SOURCES'])?.read(file);
  if (!capture) throw new UsageError(`no capture “${file}” here; set WALBIO_SOURCES to the folder that holds it`);
  return capture;
}
