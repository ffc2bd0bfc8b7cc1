import type {
  Area,
  Codelist,
  CollectionName,
  Correction,
  Event,
  Indicator,
  Named,
  Observation,
  Organization,
  Product,
  Programme,
  Redirect,
  Relation,
  Source,
  Unit,
} from '@walbio/data';
import { isQuantity } from '../quantity/isQuantity.ts';
import { recordKinds, subjectKinds } from '../query/recordKinds.ts';
import { statuses } from '../query/statuses.ts';
import type { Field } from './field.ts';
import {
  anyReference,
  anyReferences,
  code,
  codes,
  ownId,
  period,
  quantity,
  reference,
  references,
  text,
  texts,
  word,
} from './field.ts';

/**
 * The fields of each collection that queries can name. They carry the names of the published form; texts in several
 * languages are asked in English, references by the id alone.
 */
export const fields = /* @__PURE__ */ defineFields();

/** The fields of all collections, as types. */
export type Fields = typeof fields;

/** The field that tells when what a record states holds or happened; other collections have none. */
export const timeFields = {
  sources: 'issued',
  observations: 'referencePeriod',
  relations: 'referencePeriod',
  events: 'date',
} as const satisfies Partial<Record<CollectionName, string>>;

function defineFields() {
  return {
    ...defineDocumentFields(),
    ...defineSubjectFields(),
    ...defineTermFields(),
    ...defineObservationFields(),
    ...defineStatementFields(),
  } as const satisfies Readonly<Record<CollectionName, Readonly<Record<string, Field>>>>;
}

/** Where a record or statement is cited. */
function defineCited() {
  return {
    /** The sources that it rests on. */
    source: references('source', ({ citations }: Pick<Area, 'citations'>) =>
      (citations ?? []).map(({ source }) => source),
    ),
  };
}

function defineNamed() {
  return {
    name: text(({ name }: Named) => name),
    alternateName: texts(({ alternateNames }: Named) => (alternateNames ?? []).map(({ name }) => name)),
    ...defineCited(),
  };
}

function defineDocumentFields() {
  return {
    sources: {
      id: ownId('source'),
      title: text(({ title }: Source) => title),
      publisher: text(({ publisher }: Source) => publisher),
      author: texts(({ authors }: Source) => authors ?? []),
      issued: period(({ issued }: Source) => issued),
      url: text(({ url }: Source) => url),
      language: text(({ language }: Source) => language),
    },
  };
}

function defineSubjectFields() {
  return {
    areas: {
      id: ownId('area'),
      name: text(({ name }: Area) => name.en),
      kind: code('areaKind', 'area-kind', ({ kind }: Area) => kind),
      within: reference('area', ({ within }: Area) => within),
      nuts: text(({ codes: standard }: Area) => standard?.nuts),
      iso3166: text(({ codes: standard }: Area) => standard?.iso3166),
      ...defineCited(),
    },
    organizations: {
      id: ownId('organization'),
      kind: code('organizationKind', 'organization-kind', ({ kind }: Organization) => kind),
      ...defineNamed(),
    },
    people: { id: ownId('person'), ...defineNamed() },
    programmes: {
      id: ownId('programme'),
      kind: code('programmeKind', 'programme-kind', ({ kind }: Programme) => kind),
      ...defineNamed(),
    },
    products: {
      id: ownId('product'),
      kind: code('productKind', 'product-kind', ({ kind }: Product) => kind),
      ...defineNamed(),
    },
  };
}

function defineTermFields() {
  return {
    units: {
      id: ownId('unit'),
      kind: word(['count', 'amount', 'share', 'rank', 'ratio', 'growth'], ({ kind }: Unit) => kind),
      currency: text(({ currency }: Unit) => currency),
      symbol: text(({ symbol }: Unit) => symbol),
    },
    codelists: {
      id: ownId('codelist'),
      label: text(({ label }: Codelist) => label.en),
      code: texts(({ codes: listed }: Codelist) => listed.map((one) => one.code)),
    },
    indicators: {
      id: ownId('indicator'),
      label: text(({ label }: Indicator) => label.en),
      valueType: word(['quantity', 'code', 'date'], ({ valueType }: Indicator) => valueType),
      unit: reference('unit', ({ unit }: Indicator) => unit),
      codelist: reference('codelist', ({ codelist }: Indicator) => codelist),
    },
  };
}

function defineObservationFields() {
  return {
    observations: {
      id: ownId('observation'),
      indicator: reference('indicator', ({ indicator }: Observation) => indicator),
      subject: anyReference(subjectKinds, ({ subject }: Observation) => subject),
      subjectKind: word(subjectKinds, ({ subject }: Observation) => subject.kind),
      value: quantity(({ value }: Observation) => (isQuantity(value) ? value : undefined)),
      code: text(({ value }: Observation) => ('code' in value ? value.code : undefined)),
      date: period(({ value }: Observation) => ('date' in value ? value.date : undefined)),
      referencePeriod: period(({ referencePeriod }: Observation) => referencePeriod),
      periodBasis: word(['stated', 'issued'], ({ periodBasis }: Observation) => periodBasis),
      status: word(statuses, ({ status }: Observation) => status),
      counterpart: reference('area', ({ counterpart }: Observation) => counterpart),
      ...defineCited(),
    },
  };
}

function defineStatementFields() {
  return {
    relations: {
      id: ownId('relation'),
      kind: code('relationKind', 'relation-kind', ({ kind }: Relation) => kind),
      subject: anyReference(subjectKinds, ({ subject }: Relation) => subject),
      subjectKind: word(subjectKinds, ({ subject }: Relation) => subject.kind),
      object: anyReference(subjectKinds, ({ object }: Relation) => object),
      objectKind: word(subjectKinds, ({ object }: Relation) => object?.kind as (typeof subjectKinds)[number]),
      title: text(({ title }: Relation) => title?.en),
      referencePeriod: period(({ referencePeriod }: Relation) => referencePeriod),
      ...defineCited(),
    },
    events: {
      id: ownId('event'),
      kind: code('eventKind', 'event-kind', ({ kind }: Event) => kind),
      date: period(({ date }: Event) => date),
      title: text(({ title }: Event) => title.en),
      area: reference('area', ({ area }: Event) => area),
      participant: anyReferences(subjectKinds, ({ participants }: Event) => participants),
      role: codes('participantRole', 'participant-role', ({ participants }: Event) =>
        participants.map(({ role }) => role),
      ),
      ...defineCited(),
    },
    corrections: {
      id: ownId('correction'),
      kind: word(['error', 'contradiction', 'spelling', 'doubt'], ({ kind }: Correction) => kind),
      target: anyReferences(
        [...subjectKinds, 'observation', 'relation', 'source'],
        ({ targets }: Correction) => targets,
      ),
      printed: text(({ printed }: Correction) => printed),
      ...defineCited(),
    },
    redirects: {
      id: text(({ id }: Redirect) => id),
      kind: word(recordKinds, ({ kind }: Redirect) => kind),
      reason: word(['moved', 'split'], ({ reason }: Redirect) => reason),
      target: texts(({ targets }: Redirect) => targets),
    },
  };
}
