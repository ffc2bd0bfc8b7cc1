import type { Path } from '../../build/record-file.ts';
import { listPassages } from '../../build/statements.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** How a register writes its identifiers; a scheme that is not here may write them as it likes. */
const forms: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  clinicaltrials: { pattern: /^NCT\d{8}$/, words: 'NCT and eight digits, such as NCT03970746' },
};

/** A register gives an identifier once, in its own form; the words that are cited for it hold it. */
export const identifiers: Rule = {
  name: 'identifiers',
  summary: 'Every identifier has the form of its scheme, stands in its cited words, and belongs to one record.',
  check: ({ records }) => {
    const all = records.flatMap(listIdentifiers);
    const first = new Map(all.toReversed().map((found) => [nameOf(found), found]));
    return all.flatMap((found) => [
      ...checkForm(found),
      ...checkWords(found),
      ...checkOwner(found, first.get(nameOf(found)) as FoundIdentifier),
    ]);
  },
};

interface FoundIdentifier {
  readonly record: ValidRecord;
  readonly path: Path;
  readonly scheme: string;
  readonly value: string;
  /** The words that are cited for it. */
  readonly words: readonly string[];
}

function listIdentifiers(record: ValidRecord): readonly FoundIdentifier[] {
  if (!('identifiers' in record.content)) return [];
  return (record.content.identifiers ?? []).map(({ scheme, value, cite }, position) => ({
    record,
    path: ['identifiers', position, 'value'],
    scheme,
    value,
    words: listPassages(cite).map(({ exact }) => exact),
  }));
}

function nameOf({ scheme, value }: FoundIdentifier): string {
  return `${scheme}:${value}`;
}

function checkForm({ record, path, scheme, value }: FoundIdentifier): readonly Problem[] {
  const form = forms[scheme];
  if (!form || form.pattern.test(value)) return [];
  return [
    {
      rule: identifiers.name,
      ...record.locate(path),
      found: `“${value}” as an identifier of ${scheme}`,
      expected: form.words,
      mend: 'write the identifier as the register does',
    },
  ];
}

function checkWords({ record, path, value, words }: FoundIdentifier): readonly Problem[] {
  if (words.some((exact) => exact.includes(value))) return [];
  return [
    {
      rule: identifiers.name,
      ...record.locate(path),
      found: `“${value}”, which is not in the words “${words.join('”, “')}” that are cited for it`,
      expected: 'an identifier that its source prints',
      mend: 'cite the words that hold it, or write it as they do',
    },
  ];
}

function checkOwner(found: FoundIdentifier, first: FoundIdentifier): readonly Problem[] {
  if (found === first) return [];
  return [
    {
      rule: identifiers.name,
      ...found.record.locate(found.path),
      found: `“${found.value}”, which ${first.record.file} has too`,
      expected: 'each identifier once: what has the same one is the same thing',
      mend: 'remove one, or merge the records and leave a redirect',
    },
  ];
}
