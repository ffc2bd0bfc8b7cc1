import type { Codelist } from '../types.ts';
import { describeText } from './describe-text.ts';
import type { Node } from './node.ts';

/** A code list as a `DefinedTermSet`: here its terms have their labels, elsewhere they are only pointed to. */
export function describeCodelist({ id, label, codes }: Codelist): Node {
  return {
    '@id': `#${id}`,
    '@type': 'DefinedTermSet',
    identifier: id,
    name: describeText(label),
    hasDefinedTerm: codes.map(({ code, label }) => ({ ...describeCode(id, code), name: describeText(label) })),
  };
}

/** A code as a `DefinedTerm` of its list. */
export function describeCode(codelist: string, code: string): Node {
  return { '@id': `#${codelist}/${code}`, '@type': 'DefinedTerm', termCode: code };
}
