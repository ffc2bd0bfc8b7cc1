import { collectionOf } from '../collection-of.ts';
import { recordPath } from '../records.ts';
import type { Node } from './node.ts';

/** The kinds of record that nodes stand for. */
export type NodeKind = Exclude<keyof typeof collectionOf, 'relation'> | 'correction';

/**
 * The identifier of a record: the address of its own file, relative to the document, so that it leads somewhere
 * wherever the package is published.
 */
export function identify(kind: NodeKind, id: string): string {
  return recordPath(kind === 'correction' ? 'corrections' : collectionOf[kind], id);
}

/** A node that only points to the one of a record. */
export function pointTo(kind: NodeKind, id: string): Node {
  return { '@id': identify(kind, id) };
}
