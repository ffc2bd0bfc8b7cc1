import { parseArgs } from 'node:util';
import { diffDatasets, formatDiffJson, formatDiffMarkdown, formatDiffText } from '../diff/index.ts';
import { readReasons } from './read-reasons.ts';
import { buildWorkingTree, readReleased } from './released.ts';
import { say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb } from './verb.ts';

const formats = { text: formatDiffText, markdown: formatDiffMarkdown, json: formatDiffJson } as const;

/** Says what changed between two versions of the data. */
export const diff: Verb = {
  usage: 'diff [<from>] [<to>] [--format text|markdown|json]',
  summary: 'what changed since a release: a version or a data.json; the last release and the working tree otherwise',
  run: (words, workplace) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, reason: { type: 'string', multiple: true, default: [] } },
    });
    const format = Object.hasOwn(formats, values.format) ? formats[values.format as keyof typeof formats] : undefined;
    if (!format)
      throw new UsageError(`“${values.format}” is no format; expected one of ${Object.keys(formats).join(', ')}`);
    const [from, to] = positionals;
    const before = readReleased(from, workplace);
    const after = to === undefined ? buildWorkingTree(workplace) : readReleased(to, workplace);
    say(workplace.terminal, format(diffDatasets(before, after, { reasons: readReasons(values.reason) })));
    return 0;
  },
};
