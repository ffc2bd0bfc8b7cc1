import { listOwnFields } from './bump-rules.ts';
import type { Change } from './change.ts';
import { describeMend } from './describe-mend.ts';
import { describeReason } from './describe-reason.ts';
import { writeField, writeFieldOf } from './write-field.ts';

/** A change in words, for every output to set in its own type. */
export interface ChangeDescription {
  readonly label: string;
  readonly id: string;
  /** What happened, one statement each. */
  readonly statements: readonly string[];
  /** Why. */
  readonly reasons: readonly string[];
  /** Titles of the sources that it rests on. */
  readonly sources: readonly string[];
  /** What a maintainer has to do, where readers would lose something. */
  readonly mend?: string;
}

/** What corrections are about, in words. */
const errorKinds: Readonly<Record<string, string>> = {
  error: 'an error',
  contradiction: 'a contradiction',
  spelling: 'a misspelling',
  doubt: 'a doubt',
};

/**
 * Puts a change into words.
 *
 * @example describeChange(change).statements // ['95 → 105 full-time equivalents']
 */
export function describeChange(change: Change): ChangeDescription {
  const mend = describeMend(change);
  return {
    label: change.label,
    id: change.id,
    statements: [...describeWhatHappened(change), ...describeFields(change)],
    reasons: [...change.reasons.map(describeReason), ...describeCorrectionReason(change)],
    sources: change.collection === 'sources' ? [] : change.sources.map(({ title }) => title),
    ...(mend !== undefined && { mend }),
  };
}

function describeWhatHappened(change: Change): readonly string[] {
  const name = describeFormerName(change);
  switch (change.type) {
    case 'removed':
      return [change.restored ? 'stands for a record again' : `is gone${describeDeadEnds(change.deadEnds)}`];
    case 'renamed':
      return [`${describeRename(change)} ${quoteIds(change.targets)}, and no redirect says so`, ...name];
    case 'moved':
      return [`is now ${quoteIds(change.targets)}`, ...name];
    case 'split':
      return [`split into ${quoteIds(change.targets)}`];
    case 'changed':
      return change.deadEnds ? [`leads nowhere${describeDeadEnds(change.deadEnds)}`] : [];
    case 'added':
      return [];
  }
}

/** What a record that moved was called, where none of its own fields tells. */
function describeFormerName(change: Change): readonly string[] {
  const isTold = change.formerLabel === undefined || listOwnFields(change).length > 0;
  return isTold ? [] : [`it was “${change.formerLabel}”`];
}

/** A record that says something else as well is recognised by what it rests on, which leaves room for doubt. */
function describeRename(change: Change): string {
  return listOwnFields(change).length > 0 ? 'seems to be' : 'is now';
}

function describeDeadEnds(ids: readonly string[] | undefined): string {
  return ids ? `: the redirect goes to ${quoteIds(ids)}, which ${ids.length === 1 ? 'is' : 'are'} not there` : '';
}

function describeFields(change: Change): readonly string[] {
  if (change.type === 'added' || change.type === 'removed') return describeWhole(change);
  const own = listOwnFields(change);
  if (own.length > 0) return own.map((field) => writeField(change, field));
  return change.type === 'changed' && change.fields.length > 0 ? ['refers to records by their new ids'] : [];
}

/** Of a record that came or went, what it says in a word. */
function describeWhole(change: Change): readonly string[] {
  const say = (name: string): readonly string[] => sayField(change, name);
  switch (change.collection) {
    case 'observations':
      return say('value').map((value) => (change.type === 'removed' ? `it said ${value}` : value));
    case 'events':
      return say('date');
    case 'redirects':
      return say('targets').map((targets) => `${change.type === 'removed' ? 'it led' : 'leads'} to ${targets}`);
    case 'corrections':
      return [...say('kind').map(describeErrorKind), ...say('holds').map((holds) => `what holds: ${holds}`)];
    default:
      return [];
  }
}

/** A correction that is new brings its reason along. */
function describeCorrectionReason(change: Change): readonly string[] {
  const isNew = change.type === 'added' && change.collection === 'corrections';
  return isNew ? sayField(change, 'reason').map((reason) => reason.replace(/\.$/, '')) : [];
}

function sayField(change: Change, name: string): readonly string[] {
  const text = writeFieldOf(change, name);
  return text === undefined ? [] : [text];
}

function describeErrorKind(kind: string): string {
  return errorKinds[kind] ?? kind;
}

function quoteIds(ids: readonly string[]): string {
  return ids.map((id) => `“${id}”`).join(', ');
}
