import type { Dataset } from '@walbio/data';

/** Text that breaks out of tags, attributes, scripts and templates that do not escape it. */
export const hostileText = `</p></script><img src=x onerror="window.walbioBreach=1">"'\`&amp;{{7*7}}\${7*7}`;

/** Fields that hold text for people. All others hold ids, codes and dates. */
const written = [
  'en',
  'fr',
  'nl',
  'de',
  'name',
  'title',
  'publisher',
  'exact',
  'prefix',
  'suffix',
  'printed',
  'symbol',
  'one',
  'other',
];

/** A copy of a dataset whose every word for people attacks the page, and whose addresses run code. */
export function makeHostile(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'url') return 'javascript:window.walbioBreach=1';
    return written.includes(key) ? `${hostileText} ${value}` : value;
  }) as Dataset;
}
