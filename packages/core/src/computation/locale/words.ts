import type { CautionKind } from '../listCautions.ts';
import type { Operation } from '../computedValue.ts';

/** The words of one language that computed values are told in. */
export interface ComputationWords {
  readonly operation: Readonly<Record<Operation | 'comparison', string>>;
  /** How each operation comes to its value, bounds included. */
  readonly rule: Readonly<Record<Operation | 'comparison', string>>;
  /** Between two units: so much of one for each of the other. */
  readonly per: string;
  /** Instead of a value that nothing bounds. */
  readonly unbounded: string;
  readonly relation: Readonly<Record<'more' | 'less' | 'same' | 'notLess' | 'notMore' | 'unknown', string>>;
  readonly caution: Readonly<Record<CautionKind, string>>;
  /** The headings of an explanation. */
  readonly heading: Readonly<Record<'rule' | 'cautions' | 'sources', string>>;
}
