import { showRange } from '../build/find-quote.ts';
import type { Coverage } from './measure-coverage.ts';

/** The coverage of one source, for a reader. */
export function reportCoverage(source: string, text: string, coverage: Coverage): string {
  const { cited, ignored, open, unnecessary } = coverage;
  const total = cited.length + ignored.length + open.length;
  const share = total === 0 ? 100 : Math.floor((100 * (total - open.length)) / total);
  return [
    `${source}: ${share} % of ${total} numbers (${cited.length} cited, ${ignored.length} ignored, ${open.length} open)`,
    ...ignored.map(({ number, reason }) => `  ignored  ${number.text.padEnd(8)} ${reason}`),
    ...open.map((number) => `  open     ${number.text.padEnd(8)} ${showRange(text, number)}`),
    ...unnecessary.map(({ exact }) => `  unnecessary in “ignored”: “${exact}” holds no number that is left uncited`),
  ].join('\n');
}

/** Whether every number is accounted for, and nothing is ignored without need. */
export function isComplete({ open, unnecessary }: Coverage): boolean {
  return open.length === 0 && unnecessary.length === 0;
}
