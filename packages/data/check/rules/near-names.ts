import type { ValidRecord } from '../../build/validate-records.ts';
import { countEdits } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

type NamedRecord = Extract<ValidRecord, { collection: 'organizations' | 'people' | 'programmes' | 'products' }>;

/** Two records with nearly the same name are one thing recorded twice, unless one says that they are not. */
export const nearNames: Rule = {
  name: 'near-names',
  summary: 'No two records of a collection bear nearly the same name, unless “distinctFrom” says that they differ.',
  check: ({ records }) => {
    const named = records.filter(isNamed);
    return [...listPairs(named).flatMap(comparePair), ...named.flatMap((record) => checkExceptions(record, named))];
  },
};

function isNamed(record: ValidRecord): record is NamedRecord {
  return ['organizations', 'people', 'programmes', 'products'].includes(record.collection);
}

/** Pairs worth a look: names that differ by a letter become the same when the right letter is left out of each. */
function listPairs(named: readonly NamedRecord[]): readonly (readonly [NamedRecord, NamedRecord])[] {
  const seen = new Map<string, NamedRecord[]>();
  return named.flatMap((record) => {
    const near = new Set<NamedRecord>();
    for (const form of shorten(plain(record.content.name))) {
      const alike = seen.get(form) ?? [];
      alike.forEach((other) => near.add(other));
      seen.set(form, [...alike, record]);
    }
    return [...near].map((other): readonly [NamedRecord, NamedRecord] => [other, record]);
  });
}

/** A word, and the word without each of its letters. */
function shorten(word: string): ReadonlySet<string> {
  return new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]);
}

function comparePair([first, second]: readonly [NamedRecord, NamedRecord]): readonly Problem[] {
  if (!areNear(first, second) || sayDistinct(first, second) || sayDistinct(second, first)) return [];
  return [
    {
      rule: nearNames.name,
      ...second.locate(['name']),
      found: `“${second.content.name}”, and “${first.content.name}” in ${first.file}`,
      expected: 'one record for each subject',
      mend: `merge them, and leave a redirect; or say “distinctFrom: [${first.id}]” if they are not the same`,
    },
  ];
}

function checkExceptions(record: NamedRecord, named: readonly NamedRecord[]): readonly Problem[] {
  return (record.content.distinctFrom ?? []).flatMap((id, position) => {
    const other = named.find((candidate) => candidate.id === id && candidate.collection === record.collection);
    if (!other || areNear(record, other)) return [];
    return {
      rule: nearNames.name,
      ...record.locate(['distinctFrom', position]),
      found: `“${id}”, whose name is not near`,
      expected: 'only exceptions that are needed',
      mend: 'remove it',
    };
  });
}

/** Alike but for capitals, accents and punctuation; or, from eight letters on, but for one letter. */
function areNear(first: NamedRecord, second: NamedRecord): boolean {
  if (first.collection !== second.collection) return false;
  const [a, b] = [plain(first.content.name), plain(second.content.name)];
  return a === b || (Math.min(a.length, b.length) >= 8 && Math.abs(a.length - b.length) < 2 && countEdits(a, b) < 2);
}

function sayDistinct(record: NamedRecord, other: NamedRecord): boolean {
  return record.content.distinctFrom?.includes(other.id) ?? false;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
