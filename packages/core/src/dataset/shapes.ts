import type { CollectionName } from '@walbio/data';
import { isEdtf } from '@walbio/data/notation';
import { isObject } from '../collection/isObject.ts';

/** What a value has to be; the name of the shape is what messages expect. `undefined` stands for what may be left out. */
export interface Shape {
  readonly expected: string;
  readonly test: (value: unknown) => boolean;
  /** The parts of an object. */
  readonly parts?: Readonly<Record<string, Shape>>;
  /** What each item of a list has to be. */
  readonly items?: Shape;
  readonly optional?: true;
}

const text: Shape = { expected: 'a text', test: (value) => typeof value === 'string' };
const edtf: Shape = {
  expected: 'a date in EDTF, such as 2016 or 2005/2014',
  test: (value) => typeof value === 'string' && isEdtf(value),
};
const currency: Shape = {
  expected: 'a currency code of ISO 4217, such as EUR',
  test: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
};
const number: Shape = { expected: 'a finite number', test: Number.isFinite };
const flag: Shape = { expected: 'true, or left out', test: (value) => value === true };

function object(parts: Readonly<Record<string, Shape>>): Shape {
  return { expected: 'an object', test: isObject, parts };
}

function list(items: Shape): Shape {
  return { expected: 'a list', test: Array.isArray, items };
}

function optional(shape: Shape): Shape {
  return { ...shape, optional: true };
}

/**
 * What the functions of this package rely on in a dataset, by collection. It is less than the schema of the data package
 * checks, and needs no library.
 */
export const datasetShapes: Readonly<Record<CollectionName, Shape>> = /* @__PURE__ */ defineShapes();

/** What a dataset says of its release. */
export const releaseShape: Shape = /* @__PURE__ */ object({ version: text, issued: text, license: text });

function defineShapes(): Readonly<Record<CollectionName, Shape>> {
  const terms = defineTerms();
  return { ...terms, ...defineSubjects(), ...defineStatements() };
}

function defineTexts(): Shape {
  return object({ en: text, fr: optional(text), nl: optional(text), de: optional(text) });
}

function defineCitations(): Shape {
  const selector = object({ exact: text, prefix: optional(text), suffix: optional(text) });
  return list(object({ source: text, selector }));
}

function defineTerms() {
  const texts = defineTexts();
  const forms = object({ one: text, other: text });
  const label = object({ en: forms, fr: optional(forms), nl: optional(forms), de: optional(forms) });
  const code = object({ code: text, label: texts, inverse: optional(texts) });
  return {
    sources: object({
      ...{ id: text, title: text, issued: edtf, language: text },
      ...{ publisher: optional(text), url: optional(text), authors: optional(list(text)) },
    }),
    units: object({
      ...{ id: text, kind: text, label: optional(label) },
      ...{ symbol: optional(text), currency: optional(currency) },
    }),
    codelists: object({ id: text, label: texts, codes: list(code) }),
    indicators: object({
      ...{ id: text, label: texts, valueType: text, definition: optional(texts) },
      ...{ unit: optional(text), codelist: optional(text) },
    }),
    redirects: object({ id: text, kind: text, reason: text, targets: list(text) }),
  };
}

function defineSubjects() {
  const [texts, citations] = [defineTexts(), defineCitations()];
  const named = {
    id: text,
    name: text,
    alternateNames: optional(list(object({ name: text, kind: text, citations }))),
    identifiers: optional(list(object({ scheme: text, value: text, citations }))),
    description: optional(texts),
    citations,
  };
  const ofKind = object({ ...named, kind: text });
  const codes = optional(object({ nuts: optional(text), iso3166: optional(text) }));
  return {
    areas: object({
      ...{ id: text, name: texts, kind: text, within: optional(text), codes, citations: optional(citations) },
    }),
    organizations: ofKind,
    people: object(named),
    programmes: ofKind,
    products: ofKind,
  };
}

function defineStatements() {
  const [texts, citations] = [defineTexts(), defineCitations()];
  const reference = { kind: text, id: text };
  return {
    observations: object({
      ...{ id: text, indicator: text, subject: object(reference), value: defineValue(), referencePeriod: edtf },
      ...{ periodBasis: text, status: text, counterpart: optional(text), citations },
      ...{ periodLabel: optional(texts), note: optional(texts) },
    }),
    relations: object({
      ...{ id: text, kind: text, subject: object(reference), object: optional(object(reference)), citations },
      ...{ title: optional(texts), referencePeriod: optional(edtf), note: optional(texts) },
    }),
    events: object({
      ...{ id: text, kind: text, title: texts, participants: list(object({ ...reference, role: text })), citations },
      ...{ date: optional(edtf), dateLabel: optional(texts), description: optional(texts), area: optional(text) },
    }),
    corrections: object({
      ...{ id: text, kind: text, targets: list(object(reference)), printed: text, citations },
      ...{ holds: optional(texts), reason: texts },
    }),
  };
}

function defineValue(): Shape {
  const bound = optional(number);
  const forms = ['number', 'min', 'minExclusive', 'max', 'maxExclusive', 'code', 'date'];
  return {
    expected: `an object with one of ${forms.join(', ')}`,
    test: (value) => isObject(value) && forms.some((form) => Object.hasOwn(value, form)),
    parts: {
      ...{ number: bound, min: bound, minExclusive: bound, max: bound, maxExclusive: bound },
      ...{ code: optional(text), date: optional(edtf), approximate: optional(flag) },
      fraction: optional(object({ numerator: number, denominator: number })),
    },
  };
}
