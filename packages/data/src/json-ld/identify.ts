import { collectionOf } from '../collections.ts';
import type { RecordKind } from '../collections.ts';
import { recordPath } from '../record-path.ts';
import type { Node } from './node.ts';

/** The kinds of record that nodes stand for. */
export type NodeKind = Exclude<RecordKind, 'relation' | 'redirect' | 'unit' | 'codelist'>;

/**
 * The identifier of a record: the address of its own file, relative to the document, so that it leads somewhere
 * wherever the package is published.
 */
export function identify(kind: NodeKind, id: string): string {
  return recordPath(collectionOf[kind], id);
}

/** A node that only points to the one of a record. */
export function pointTo(kind: NodeKind, id: string): Node {
  return { '@id': identify(kind, id) };
}
