import type { Path } from '../table/path.ts';

/** One operator with its value, of one field. */
export interface Comparison {
  readonly type: 'comparison';
  readonly path: Path;
  readonly operator: Operator;
  readonly value: unknown;
  /** `not` stands before it. */
  readonly negated: boolean;
}

/** Conditions of which all, or any, have to hold. `not` is carried to the comparisons: not (a and b) is not a or not b. */
export interface Combination {
  readonly type: 'all' | 'any';
  readonly conditions: readonly Condition[];
}

/** What has to hold of a record, read from a query. */
export type Condition = Comparison | Combination;

/** The operators that each type of field knows. */
export const operators = {
  text: ['eq', 'ne', 'in', 'prefix', 'exists'],
  list: ['has', 'in', 'prefix', 'exists'],
  period: ['eq', 'ne', 'in', 'contains', 'within', 'overlaps', 'before', 'after', 'exists'],
  quantity: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'between', 'exists'],
} as const;

/** An operator of some type of field. */
export type Operator = (typeof operators)[keyof typeof operators][number];
