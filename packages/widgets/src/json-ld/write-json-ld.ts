import type { Dataset, Language } from '@walbio/data';
import { describeFacts } from './describe-facts.ts';
import { escapeScript } from './escape-script.ts';
import type { JsonLdOptions } from './json-ld-options.ts';
import { keepLanguage } from './keep-language.ts';
import type { ShownFacts } from './shown-facts.ts';

/** How facts are written. */
export interface WriteJsonLdOptions {
  /** The language of the texts. */
  readonly language: Language;
  /** Nothing is written where this is left out or `false`. */
  readonly jsonLd?: boolean | JsonLdOptions | undefined;
}

/**
 * Facts in the words of schema.org, as a script that search engines read and browsers do not run. Its nodes are those of
 * `data.jsonld`, under the same identifiers, and hold only what is shown.
 *
 * @returns nothing but an empty text where it is not asked for
 * @example writeJsonLd(dataset, { observations: [description] }, { language: 'fr', jsonLd: true })
 */
export function writeJsonLd(dataset: Dataset, facts: ShownFacts, { language, jsonLd }: WriteJsonLdOptions): string {
  if (!jsonLd) return '';
  const { base = nameRelease(dataset) } = jsonLd === true ? {} : jsonLd;
  const document = {
    '@context': ['https://schema.org/', { '@base': base }],
    '@graph': keepLanguage(describeFacts(dataset, facts), language),
  };
  return `<script type="application/ld+json">${escapeScript(JSON.stringify(document))}</script>`;
}

/** Where a release of the data has its facts: an address that identifies them and that nothing here asks for. */
function nameRelease({ version }: Dataset): string {
  return `https://unpkg.com/@walbio/data@${version}/dist/data.jsonld`;
}
