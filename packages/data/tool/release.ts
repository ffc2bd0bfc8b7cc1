import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBumps, computeBump, diffDatasets, formatDiffMarkdown, formatDiffText } from '../diff/index.ts';
import type { Bump, Change, DatasetDiff } from '../diff/index.ts';
import { readReasons } from './read-reasons.ts';
import { buildWorkingTree, readReleased } from './released.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb, Workplace } from './verb.ts';

const levels = ['patch', 'minor', 'major'] as const;

/** Computes the version bump from what changed, and writes the changeset whose text is the release note. */
export const release: Verb = {
  usage: 'release [--bump patch|minor|major] [--reason "<id>=<why>"]',
  summary: 'computes the bump from what changed, and writes the changeset with the release note',
  run: (words, workplace) => {
    const { values } = parseArgs({
      args: [...words],
      options: { bump: { type: 'string' }, reason: { type: 'string', multiple: true, default: [] } },
    });
    const reasons = readReasons(values.reason);
    const diff = diffDatasets(readReleased(undefined, workplace), buildWorkingTree(workplace), { reasons });
    const { bump, because } = computeBump(diff);
    if (bump === 'none') {
      say(workplace.terminal, `nothing changed since ${diff.from.version}; there is nothing to release`);
      return 0;
    }
    const missing = [
      ...listRenames(diff),
      ...diff.unusedReasons.map((id) => `a reason for “${id}”, which did not change`),
    ];
    for (const line of missing) complain(workplace.terminal, line);
    if (missing.length > 0) return 1;
    return writeChangeset(chooseBump(values.bump, bump, because), diff, workplace);
  },
};

/** A person may raise the bump, not lower it. */
function chooseBump(wanted: string | undefined, computed: Bump, because: readonly Change[]): Bump {
  if (wanted === undefined) return computed;
  const level = levels.find((known) => known === wanted);
  if (!level) throw new UsageError(`“${wanted}” is no bump; expected one of ${levels.join(', ')}`);
  if (compareBumps(level, computed) >= 0) return level;
  const changes = because.slice(0, 3).map(({ id, type }) => `${id} (${type})`);
  throw new UsageError(
    `${level} is too low: it has to be ${computed}, because of ${changes.join(', ')}${because.length > 3 ? ` and ${because.length - 3} more` : ''}`,
  );
}

/** What was renamed without a redirect would break whoever holds the old id. */
function listRenames({ changes }: DatasetDiff): readonly string[] {
  return changes
    .filter((change) => change.type === 'renamed')
    .map(
      (change) =>
        `“${change.id}” was renamed without a redirect:\n${formatDiffText({ from: none, to: none, changes: [change], unusedReasons: [] })}`,
    );
}

const none = { version: '', issued: '' };

function writeChangeset(bump: Bump, diff: DatasetDiff, { folder, terminal }: Workplace): number {
  const target = join(folder, '../../.changeset');
  const file = join(target, 'data-release.md');
  const isNew = !existsSync(file);
  const note = formatDiffMarkdown(diff, { headingLevel: 4, mends: false });
  mkdirSync(target, { recursive: true });
  writeFileSync(file, `---\n'@walbio/data': ${bump}\n---\n\n${note}\n`);
  const others = readdirSync(target).filter((name) => name !== 'data-release.md' && isAboutData(join(target, name)));
  say(terminal, `${isNew ? 'wrote' : 'renewed'} ${relative(terminal.cwd, file)}: ${bump}`);
  for (const name of others) say(terminal, `note: .changeset/${name} is about the data too`);
  return 0;
}

function isAboutData(file: string): boolean {
  return file.endsWith('.md') && /^['"]?@walbio\/data['"]?: /m.test(readFileSync(file, 'utf8'));
}
