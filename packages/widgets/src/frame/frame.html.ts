import type { Dataset } from '@walbio/data';
import type { HeadingLevel } from '../element/heading-level.ts';
import { escapeHtml } from '../html/escape-html.ts';
import type { HtmlOptions } from '../html/html-options.ts';
import { frameStrings } from '../locale/frame-strings.ts';
import { readLocale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { describeFrame } from './describe-frame.ts';
import type { FrameQueries } from './frame-query.ts';
import { isOwnAddress } from './is-own-address.ts';
import { framedTags, isFramedTag } from './framed-tags.ts';
import type { FramedTag } from './framed-tags.ts';
import { writeFrameAddress } from './write-frame-address.ts';

/** What {@link renderFrameHtml} takes. */
export interface FrameHtmlOptions extends HtmlOptions {
  /** Address of `frame.html`, absolute or relative to the page around the frame. */
  readonly page: string;
  /**
   * The dataset, or a folder of single records, that the frame shows in place of that of its script: in the folder of `page` or
   * below it, and relative to it.
   */
  readonly src?: string;
  /** The colours of the frame: `light` where it is left out; `light dark` follows the reader's system, not the page. */
  readonly colorScheme?: 'light' | 'dark' | 'light dark';
  /** Level of the headings inside the frame. */
  readonly headingLevel?: HeadingLevel;
  /** Height in CSS pixels before, or without, the script of the page around it; one that suits the tag where it is left out. */
  readonly height?: number;
  /** The script that gives the frame the height of its content; none where it is left out. */
  readonly host?: FrameHostScript;
}

/** The script for the page around a frame. */
export interface FrameHostScript {
  /** Address of `frame-host.js`. */
  readonly src: string;
  /** Subresource Integrity of it, such as `sha384-…`. */
  readonly integrity?: string;
}

/** Where a page may stand, to read what is relative to it. */
const base = 'https://page.invalid/';

/** Heights that show the beginning of what each tag draws in a column of text, and most of its figures whole. */
const heights: Readonly<Record<FramedTag, number>> = {
  'walbio-stat': 260,
  'walbio-timeline': 560,
  'walbio-company': 640,
  'walbio-table': 560,
  'walbio-source': 90,
};

/**
 * Writes a frame that shows one element, for systems that strip scripts: an `<iframe>` in a sandbox, below it the same facts as
 * finished text, folded away, and the script that gives the frame its height where one is named. A frame that loads data keeps the
 * origin of its page, so that its server need not let every origin read them.
 *
 * @returns finished, escaped HTML; `undefined` when the dataset does not hold what is asked
 * @throws {TypeError} when the tag is none that a frame shows, when the query cannot be understood, when an address is not one
 * of the web, or when data lie elsewhere than the page of the frame
 * @throws {EdtfError} when a date is none in EDTF
 * @example
 * const query = { indicator: 'biotech-companies', subject: 'wallonia' };
 * renderFrameHtml(dataset, 'walbio-stat', query, { page: 'https://example.org/walbio/frame.html', locale: 'fr' })
 */
export function renderFrameHtml<Tag extends FramedTag>(
  dataset: Dataset,
  tag: Tag,
  query: FrameQueries[Tag],
  options: FrameHtmlOptions,
): string | undefined {
  if (!isFramedTag(tag)) throw new TypeError(`"${String(tag)}" is not framed; expected ${framedTags.join(', ')}`);
  const locale = readLocale(options.locale);
  const described = describeFrame(dataset, { tag, query, locale });
  if (!described) return undefined;
  const { name, content } = described;
  const summary = escapeHtml(name + sharedStrings[locale.language].colon + frameStrings[locale.language].asText);
  const page = requirePage(options.page);
  const data = options.src === undefined ? undefined : requireOwnAddress(options.src, page);
  const parameters = {
    tag,
    src: data,
    lang: locale.locale,
    'color-scheme': options.colorScheme,
    'heading-level': options.headingLevel,
  };
  const src = writeFrameAddress(page, parameters, query);
  const frame = writeFrame({ name, src, height: options.height ?? heights[tag], allowed: listAllowed(tag, data) });
  const text = `<details><summary>${summary}</summary>${content}</details>`;
  return `<div lang="${locale.language}" dir="ltr">${frame}${text}${options.host ? writeScript(options.host) : ''}</div>`;
}

interface Frame {
  readonly name: string;
  readonly src: string;
  readonly height: number;
  readonly allowed: readonly string[];
}

/** A table saves files, and data are read by whom they belong to; nothing else needs either. */
function listAllowed(tag: FramedTag, data: string | undefined): readonly string[] {
  const always = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'];
  return [
    ...always,
    ...(tag === 'walbio-table' ? ['allow-downloads'] : []),
    ...(data === undefined ? [] : ['allow-same-origin']),
  ];
}

function writeFrame({ name, src, height, allowed }: Frame): string {
  return writeElement('iframe', {
    title: name,
    src,
    loading: 'lazy',
    width: '100%',
    height: String(height),
    frameborder: '0',
    sandbox: allowed.join(' '),
    allow: 'clipboard-write',
    referrerpolicy: 'strict-origin',
  });
}

function writeScript({ src, integrity }: FrameHostScript): string {
  const checked = integrity === undefined ? {} : { integrity, crossorigin: 'anonymous' };
  return writeElement('script', { src: requireWebAddress(src), ...checked, async: '' });
}

function writeElement(tag: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => (value ? `${name}="${escapeHtml(value)}"` : name));
  return `<${tag} ${written.join(' ')}></${tag}>`;
}

/** The parameters are written here, so that the address has none. */
function requirePage(address: string): string {
  if (!/[?#]/.test(address)) return requireWebAddress(address);
  throw new TypeError(`"${address}" has parameters of its own; expected such as "https://example.org/frame.html"`);
}

function requireOwnAddress(address: string, page: string): string {
  if (isOwnAddress(address, new URL(page, base))) return address;
  throw new TypeError(
    `"${address}" leads out of the folder of "${page}"; expected such as "data.json" or "records/areas/"`,
  );
}

function requireWebAddress(address: string): string {
  if (URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol)) return address;
  throw new TypeError(`"${address}" is no address of the web; expected such as "https://example.org/frame.html"`);
}
