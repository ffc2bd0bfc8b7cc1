import type { Dataset } from '../src/types.ts';
import { findBumpRule } from './bump-rules.ts';
import type { UnratedChange } from './bump-rules.ts';
import type { Change, DatasetDiff } from './change.ts';
import { indexDataset } from './dataset-index.ts';
import { describeMatch } from './describe-match.ts';
import { indexNewCorrections } from './find-reasons.ts';
import { matchRecords } from './match-records.ts';
import { findSection, sortChanges } from './sections.ts';

/** What a diff can be told besides the two datasets. */
export interface DiffOptions {
  /** Why records changed, in the maintainer's words, by their old or new ids. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/**
 * Compares two datasets in the published form, every collection, record by record and field by field. Two datasets that
 * differ in their version and day alone have no changes, and whatever else differs is a change.
 *
 * @param before the dataset that readers have
 * @param after the dataset that they are to get
 * @returns the changes, losses first; each with its fields, sources, reasons, and how far it moves the version
 * @throws {TypeError} when a collection holds an id twice
 * @example
 * const diff = diffDatasets(released, current, { reasons: { 'celyad.jobs-fte.cell-therapy-2016': 'Misread.' } });
 * computeBump(diff).bump // 'patch'
 */
export function diffDatasets(before: Dataset, after: Dataset, { reasons = {} }: DiffOptions = {}): DatasetDiff {
  const [was, is] = [indexDataset(before), indexDataset(after)];
  const { matches, renames } = matchRecords(was, is);
  const context = { before: was, after: is, renames, reasons, corrections: indexNewCorrections(was, is) };
  const changes = [
    ...diffLicense(before, after),
    ...matches.flatMap((match) => describeMatch(match, context) ?? []),
  ].map(rateChange);
  const told = new Set(changes.flatMap((change) => [change.id, ...('targets' in change ? change.targets : [])]));
  return {
    from: { version: before.version, issued: before.issued },
    to: { version: after.version, issued: after.issued },
    changes: sortChanges(changes),
    unusedReasons: Object.keys(reasons).filter((id) => !told.has(id)),
  };
}

function rateChange(change: UnratedChange): Change {
  const rule = findBumpRule(change);
  return { ...change, bump: rule.bump, rule: rule.name, section: findSection(change, rule) };
}

function diffLicense(before: Dataset, after: Dataset): readonly UnratedChange[] {
  if (before.license === after.license) return [];
  const values = { before: before.license, after: after.license };
  const texts = { beforeText: before.license, afterText: after.license };
  return [
    {
      type: 'changed',
      collection: 'dataset',
      id: 'license',
      label: 'The licence of the data',
      fields: [{ path: ['license'], kind: 'changed', ...values, ...texts }],
      sources: [],
      reasons: [],
    },
  ];
}
