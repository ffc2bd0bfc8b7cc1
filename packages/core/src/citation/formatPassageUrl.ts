import type { TextQuoteSelector } from '@walbio/data';

/**
 * The address of a document with a text fragment, which lets a browser scroll to the passage and mark it; of several passages
 * it marks all and scrolls to the first (WICG Scroll to Text Fragment). Without passages the address stays as it is.
 *
 * @example formatPassageUrl('https://example.org/', { type: 'TextQuoteSelector', exact: '5-10%' })
 * // 'https://example.org/#:~:text=5%2D10%25'
 */
export function formatPassageUrl(url: string, ...selectors: readonly TextQuoteSelector[]): string {
  if (selectors.length === 0) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${selectors.map(formatDirective).join('&')}`;
}

function formatDirective({ prefix, exact, suffix }: TextQuoteSelector): string {
  const [before, words, after] = [prefix, exact, suffix].map((text) => encodeTerm(text ?? ''));
  return `text=${before && `${before}-,`}${words}${after && `,-${after}`}`;
}

/** The signs `-`, `,` and `&` have a meaning in the directive; `encodeURIComponent` leaves the dash as it is. */
function encodeTerm(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
