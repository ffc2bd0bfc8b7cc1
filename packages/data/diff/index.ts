/**
 * What changed between two versions of the data: as a typed diff, as the version number that follows from it, as a delta
 * that makes one out of the other, and in words. It needs neither Node nor a file.
 */
export { applyDelta } from './apply-delta.ts';
export { bumpRules } from './bump-rules.ts';
export { compareBumps, computeBump } from './compute-bump.ts';
export { createDelta } from './create-delta.ts';
export { DeltaError } from './delta.ts';
export { diffDatasets } from './diff-datasets.ts';
export { formatDiffJson } from './format-diff-json.ts';
export { formatDiffMarkdown } from './format-diff-markdown.ts';
export { formatDiffText } from './format-diff-text.ts';
export { sections } from './sections.ts';
export type { BumpRule } from './bump-rules.ts';
export type {
  AddedChange,
  Bump,
  Change,
  ChangedChange,
  ChangeSubject,
  DatasetDiff,
  FieldChange,
  MovedChange,
  Reason,
  ReleaseName,
  RemovedChange,
  RenamedChange,
  SectionName,
  SourceTitle,
} from './change.ts';
export type { ComputedBump } from './compute-bump.ts';
export type { CollectionDelta, DatasetDelta } from './delta.ts';
export type { DiffOptions } from './diff-datasets.ts';
export type { DiffJson } from './format-diff-json.ts';
export type { MarkdownOptions } from './format-diff-markdown.ts';
export type { ReportOptions } from './report.ts';
