import type { TextQuoteSelector } from '@walbio/data';

/**
 * The address of a document with a text fragment, which lets a browser scroll to the passage and mark it
 * (WICG Scroll to Text Fragment).
 *
 * @example formatPassageUrl('https://example.org/', { type: 'TextQuoteSelector', exact: '5-10%' })
 * // 'https://example.org/#:~:text=5%2D10%25'
 */
export function formatPassageUrl(url: string, { prefix, exact, suffix }: TextQuoteSelector): string {
  const [before, words, after] = [prefix, exact, suffix].map((text) => encodeTerm(text ?? ''));
  const directive = `${before && `${before}-,`}${words}${after && `,-${after}`}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** The signs `-`, `,` and `&` have a meaning in the directive; `encodeURIComponent` leaves the dash as it is. */
function encodeTerm(text: string): string {
  return encodeURIComponent(text.trim().replace(/\s+/g, ' ')).replaceAll('-', '%2D');
}
