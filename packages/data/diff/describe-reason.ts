import type { Reason } from './change.ts';

/** Says in a sentence, without its full stop, why a record is not as it was. */
export function describeReason(reason: Reason): string {
  switch (reason.type) {
    case 'maintainer':
      return reason.text.replace(/\.$/, '');
    case 'correction':
      return `${reason.correction.reason.en.replace(/\.$/, '')} (correction ${reason.correction.id})`;
    case 'redated':
      return `${reason.source.title} was issued in ${reason.after}, not ${reason.before}`;
    case 'source':
      return `${reason.isNew ? 'a new source' : 'another source'} says so, ${reason.source.title}`;
    case 'passage':
      return `it rests on other words, “${reason.citation.selector.exact}”`;
  }
}
