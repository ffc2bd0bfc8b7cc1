import { listCodes, requiredCodelists } from '../../build/codes.ts';
import type { AuthoredCode } from '../../build/codes.ts';
import type { Statement } from '../../build/statements.ts';
import { findNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

/** Every code is in its code list. */
export const codes: Rule = {
  name: 'codes',
  summary: 'Every code is in its code list.',
  check: (context) => [
    ...checkLists(context),
    ...[
      ...context.records.flatMap(listCodes),
      ...context.statements.flatMap((it) => listValueCodes(it, context)),
    ].flatMap((code) => checkCode(code, context)),
  ],
};

function checkLists({ index }: CheckContext): readonly Problem[] {
  return requiredCodelists
    .filter((id) => !index.kindsOf(id).includes('codelist'))
    .map((id) => ({
      rule: codes.name,
      file: `records/codelists/${id}.yml`,
      line: 1,
      column: 1,
      found: `no code list “${id}”`,
      expected: 'the lists that kinds, relations, roles and schemes of identifiers are taken from',
      mend: 'add the record',
    }));
}

function listValueCodes({ record, path, ...statement }: Statement, { index }: CheckContext): readonly AuthoredCode[] {
  if (statement.type !== 'observation') return [];
  const codelist = index.find('indicators', statement.indicator)?.content.codelist;
  return codelist ? [{ record, path: [...path, 'value'], code: String(statement.content.value), codelist }] : [];
}

function checkCode({ record, path, code, codelist, isKey }: AuthoredCode, { index }: CheckContext): readonly Problem[] {
  const known = index.find('codelists', codelist)?.content.codes.map((entry) => entry.code);
  if (!known || known.includes(code)) return [];
  const nearest = findNearest(code, known);
  return [
    {
      rule: codes.name,
      ...(isKey ? record.locateKey(path) : record.locate(path)),
      found: `the code “${code}”`,
      expected: `one of ${known.join(', ')}`,
      mend: nearest ? `write “${nearest}”` : `choose one of them, or add it to records/codelists/${codelist}.yml`,
    },
  ];
}
