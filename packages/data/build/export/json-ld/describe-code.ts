import type { Codelist } from '../../../src/types.ts';
import { describeText } from './describe-text.ts';
import type { Node } from './node.ts';

/** A code of a list as a `DefinedTerm`, with its labels where the list has it. */
export function describeCode(codelist: Codelist | undefined, code: string): Node {
  return {
    '@type': 'DefinedTerm',
    termCode: code,
    name: describeText(codelist?.codes.find((known) => known.code === code)?.label),
  };
}
