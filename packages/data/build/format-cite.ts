import type { AuthoredPassage } from '../src/schema/authored/index.ts';

/**
 * A passage as it is written in a record, on one line.
 *
 * @example formatCite({ source: 'cell-therapy-2016', exact: '95' }) // '{ source: cell-therapy-2016, exact: "95" }'
 */
export function formatCite({ source, exact, prefix, suffix }: AuthoredPassage): string {
  const quote = (text: string): string => JSON.stringify(text);
  const parts = [
    `source: ${source}`,
    `exact: ${quote(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${quote(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${quote(suffix)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}
