import type { Citation, Source } from '../types.ts';
import { describeDate } from './describe-date.ts';
import { describeText } from './describe-text.ts';
import { identify, pointTo } from './identify.ts';
import type { Node } from './node.ts';

/** A source as a `CreativeWork`. */
export function describeSource({ id, title, publisher, authors, issued, url, language, note }: Source): Node {
  return {
    '@id': identify('source', id),
    '@type': 'CreativeWork',
    identifier: id,
    name: title,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    author: authors,
    datePublished: describeDate(issued),
    url,
    inLanguage: language,
    description: describeText(note),
  };
}

/** The passages that a statement rests on, each a `Quotation` that is part of its source. */
export function describeCitations(citations: readonly Citation[]): readonly Node[] {
  return citations.map(({ source, selector }) => ({
    '@type': 'Quotation',
    text: selector.exact,
    isPartOf: pointTo('source', source),
  }));
}
