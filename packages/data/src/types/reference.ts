import type { Vocabulary } from './vocabulary.ts';

/** What is written about: the record that a statement has as its subject or object. */
export type Reference<V extends Vocabulary = Vocabulary> =
  | { readonly kind: 'area'; readonly id: V['area'] }
  | { readonly kind: 'organization'; readonly id: V['organization'] }
  | { readonly kind: 'person'; readonly id: V['person'] }
  | { readonly kind: 'programme'; readonly id: V['programme'] }
  | { readonly kind: 'product'; readonly id: V['product'] }
  | { readonly kind: 'event'; readonly id: V['event'] };

/** The collections that hold subjects of statements, as the singular word that references use. */
export type SubjectKind = Reference['kind'];
