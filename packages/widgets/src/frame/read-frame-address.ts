import { findNearestName } from '@walbio/core';
import { frameStrings } from '../locale/frame-strings.ts';
import { readLocale } from '../locale/locale.ts';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { framedTags, isFramedTag } from './framed-tags.ts';
import type { FramedTag } from './framed-tags.ts';
import { isOwnAddress } from './is-own-address.ts';
import { looksLikeAddress } from './looks-like-address.ts';

/** What the address of a frame asks for. */
export interface FrameAddress {
  readonly locale: Locale;
  readonly direction: string;
  readonly colorScheme: string;
  readonly tag: FramedTag | undefined;
  /** The attributes of the tag, each with its value. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What cannot be understood, a sentence each, in the language of the frame. */
  readonly problems: readonly string[];
}

/** What belongs to the page of the frame and not to the tag, with the values that there are, the first where it is left out. */
const pageParameters: Readonly<Record<string, readonly string[]>> = {
  tag: [],
  lang: [],
  dir: ['ltr', 'rtl'],
  'color-scheme': ['light', 'dark', 'light dark'],
};

/**
 * Reads the address of a frame. A parameter that means nothing is a problem, since a figure without its `as-of` would be another
 * figure.
 *
 * @param listAttributes the attributes that the class of a tag observes
 * @example
 * readFrameAddress(new URL('https://example.org/frame.html?tag=walbio-company&organization=celyad'), () => ['organization'])
 * // { tag: 'walbio-company', attributes: [['organization', 'celyad']], problems: [], … }
 */
export function readFrameAddress(page: URL, listAttributes: (tag: FramedTag) => readonly string[]): FrameAddress {
  const { searchParams } = page;
  const locale = readLocale(searchParams.get('lang') ?? undefined);
  const asked = searchParams.get('tag') ?? '';
  const tag = isFramedTag(asked) ? asked : undefined;
  const attributes = [...searchParams].filter(([name]) => !Object.hasOwn(pageParameters, name));
  const problems = tag ? listProblems({ page, locale, tag, known: listAttributes(tag) }) : [describeTag(asked, locale)];
  const choose = (name: string): string => searchParams.get(name) || (pageParameters[name]?.[0] ?? '');
  return { locale, tag, attributes, problems, direction: choose('dir'), colorScheme: choose('color-scheme') };
}

interface Context {
  readonly page: URL;
  readonly locale: Locale;
  readonly tag: FramedTag;
  /** The attributes of the tag. */
  readonly known: readonly string[];
}

function listProblems(context: Context): readonly string[] {
  const { searchParams } = context.page;
  return [...new Set([...searchParams].flatMap(([name, value]) => findProblem(name, value, context) ?? []))];
}

function findProblem(name: string, value: string, { page, locale, tag, known }: Context): string | undefined {
  const strings = frameStrings[locale.language];
  const own = Object.hasOwn(pageParameters, name) ? pageParameters[name] : undefined;
  if (page.searchParams.getAll(name).length > 1) return strings.repeated(quote(name));
  if (name === 'src' ? !isOwnAddress(value, page) : looksLikeAddress(value)) return strings.foreign(quote(name));
  if (!own && !known.includes(name))
    return suggest(
      strings.unknownParameter(quote(name), tag),
      name,
      [...known, ...Object.keys(pageParameters)],
      locale,
    );
  if (own?.length && !own.includes(value)) return suggest(strings.unknownValue(quote(value), name), value, own, locale);
  return undefined;
}

function describeTag(asked: string, locale: Locale): string {
  const { unknownTag, missingTag } = frameStrings[locale.language];
  return asked ? suggest(unknownTag(quote(asked)), asked, framedTags, locale) : missingTag(framedTags.join(', '));
}

function suggest(sentence: string, asked: string, known: readonly string[], { language }: Locale): string {
  const nearest = findNearestName(asked, known);
  return nearest === undefined ? sentence : `${sentence} ${sharedStrings[language].closest(nearest)}`;
}

/** As much of a text from outside as a sentence can hold. */
function quote(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
