import type { Dataset } from '@walbio/data';
import type { HtmlOptions } from '../html/html-options.ts';
import { requireView } from '../html/require-view.ts';
import { writeDrawing } from '../html/write-drawing.ts';
import { writeJsonLd } from '../json-ld/write-json-ld.ts';
import { readLocale } from '../locale/locale.ts';
import { listCompanyFacts } from './list-company-facts.ts';
import { renderCompanyCard } from './render-company-card.ts';
import { resolveCompany } from './resolve-company.ts';
import type { CompanyQuery } from './resolve-company.ts';
import { writeCompany } from './write-company.ts';

/** What {@link renderCompanyHtml} takes. */
export interface CompanyHtmlOptions extends HtmlOptions {
  /**
   * Closes all but the name, the facts and the key figures behind a line that says what is there, as the attribute does. By
   * itself a browser prints only what is open.
   */
  readonly compact?: boolean;
}

/**
 * Writes what stands between `<walbio-company>` and `</walbio-company>` for readers without the script: the name as a
 * heading, then figures, products, events and relations as lists, each with its source.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset does not hold the organization
 * @throws {TypeError} when the query names no organization, or a part that there is none of
 * @example renderCompanyHtml(dataset, { organization: 'celyad' }, { locale: 'de', headingLevel: 2 })
 */
export function renderCompanyHtml(
  dataset: Dataset,
  query: CompanyQuery,
  { locale, headingLevel: level = 3, compact = false, drawn, jsonLd }: CompanyHtmlOptions = {},
): string | undefined {
  const asked = readLocale(locale);
  const view = requireView(resolveCompany(dataset, query, asked));
  if (!view) return undefined;
  const { language } = asked;
  const facts = writeJsonLd(dataset, listCompanyFacts(view), { language, jsonLd });
  if (drawn) return writeDrawing(() => renderCompanyCard(view, { level, compact })) + facts;
  return `<div lang="${language}" dir="ltr">${writeCompany(view, { language, level, compact })}</div>${facts}`;
}
