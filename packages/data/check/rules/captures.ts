import type { Rule } from '../rule.ts';

/** The capture of a source is the very text that was read when its facts were taken from it. */
export const captures: Rule = {
  name: 'captures',
  summary: 'The capture of a source is there, and its SHA-256 is the one in the record.',
  check: ({ records, captures: folder }) =>
    records.flatMap((record) => {
      if (record.collection !== 'sources' || !folder) return [];
      const { file, sha256 } = record.content.capture;
      const capture = folder.read(file);
      if (capture?.sha256 === sha256) return [];
      return {
        rule: captures.name,
        ...record.locate(['capture', capture ? 'sha256' : 'file']),
        found: capture ? `a file whose SHA-256 is ${capture.sha256}` : `no file “${file}” in ${folder.folder}`,
        expected: capture ? `${sha256}, the text that the facts were taken from` : 'the capture of the source',
        mend: capture
          ? 'bring back the text that was read; or read the new one, check every citation, then record its hash'
          : 'put the file there, or point WALBIO_SOURCES at the folder that holds it',
      };
    }),
};
