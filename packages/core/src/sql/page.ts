import type { Plan } from '../ask/plan.ts';
import type { OrderKey } from './order.ts';
import { writeOrder } from './order.ts';
import type { Writer } from './writer.ts';

/** A common table `page`: the rows of another one that are shown, each with its `place` in the order. */
export function writePage(writer: Writer, { limit, offset }: Plan, from: string, order: readonly OrderKey[]): string {
  const first = Number.isFinite(limit) ? ` LIMIT ${writer.bind(limit, 'BIGINT')}` : '';
  const start = offset > 0 ? ` OFFSET ${writer.bind(offset, 'BIGINT')}` : '';
  const place = `row_number() OVER (ORDER BY ${writeOrder(order)}) AS place`;
  return `page AS (SELECT *, ${place} FROM ${from} ORDER BY place${first}${start})`;
}
