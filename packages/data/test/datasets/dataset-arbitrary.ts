import * as fc from 'fast-check';
import { requiredCodelists } from '../../build/codes.ts';
import { compareIds } from '../../diff/compare-ids.ts';
import { collectionOf, redirectKinds } from '../../src/collections.ts';
import type { Dataset } from '../../src/types.ts';
import { dayArbitrary } from './edtf-arbitrary.ts';
import { toReferences } from './known-ids.ts';
import type { KnownIds } from './known-ids.ts';
import {
  areaArbitrary,
  eventArbitrary,
  organizationArbitrary,
  personArbitrary,
  productArbitrary,
  programmeArbitrary,
  sourceArbitrary,
} from './record-arbitraries.ts';
import type { Draft } from './record-arbitraries.ts';
import { redirectArbitrary } from './redirect-arbitrary.ts';
import type { RedirectTargets } from './redirect-arbitrary.ts';
import { correctionArbitrary, listTargets, observationArbitrary, relationArbitrary } from './statement-arbitraries.ts';
import { codelistArbitrary, indicatorArbitrary, unitArbitrary } from './vocabulary-arbitraries.ts';
import { idWordArbitrary } from './words-arbitrary.ts';

/** How large the datasets may become. */
export interface DatasetArbitraryOptions {
  /** How many records a collection has at most; twice as many statements. Default 4. */
  readonly size?: number;
}

/**
 * Datasets in the published form that `datasetSchema` accepts and that are sound: ids are unique and sorted, every id and
 * code that a record refers to is there, values have the form of their indicators, and ids of statements are derived.
 * Texts are hostile to whoever writes them down, numbers of any size, dates of every form. Two of them have many ids in common, so that they can stand for two releases.
 *
 * @example fc.assert(fc.property(datasetArbitrary(), (dataset) => datasetSchema.safeParse(dataset).success))
 */
export function datasetArbitrary({ size = 4 }: DatasetArbitraryOptions = {}): fc.Arbitrary<Dataset> {
  return draftArbitrary(size).map(assemble);
}

type Drafted<T> = readonly (readonly [string, T])[];
type Drafts = ReturnType<typeof draftArbitrary> extends fc.Arbitrary<infer T> ? T : never;

function draftArbitrary(size: number) {
  const many = <T>(draft: fc.Arbitrary<T>, minLength = 0): fc.Arbitrary<Drafted<T>> =>
    fc.uniqueArray(fc.tuple(idWordArbitrary, draft), { minLength, maxLength: size, selector: ([word]) => word });
  return fc.record({
    version: fc.tuple(fc.nat(3), fc.nat(9), fc.nat(9)).map((numbers) => numbers.join('.')),
    issued: dayArbitrary,
    license: fc.constantFrom('CC-BY-4.0', 'CC0-1.0'),
    sources: many(sourceArbitrary, 1),
    areas: many(areaArbitrary),
    organizations: many(organizationArbitrary),
    people: many(personArbitrary),
    programmes: many(programmeArbitrary),
    products: many(productArbitrary),
    units: many(unitArbitrary, 1),
    kinds: fc.tuple(...requiredCodelists.map(() => codelistArbitrary)),
    codelists: many(codelistArbitrary),
    indicators: many(indicatorArbitrary),
    observations: fc.array(observationArbitrary, { maxLength: 2 * size }),
    relations: fc.array(relationArbitrary, { maxLength: 2 * size }),
    events: many(eventArbitrary),
    corrections: many(correctionArbitrary),
    redirects: many(redirectArbitrary),
  });
}

function assemble(drafts: Drafts): Dataset {
  const known = nameRecords(drafts);
  const make = <T extends { readonly id: string }>(kind: string, drafted: Drafted<Draft<T>>): readonly T[] =>
    sortById(drafted.map(([word, draft]) => draft(known, nameRecord(kind, word))));
  const subjects = {
    sources: make('source', drafts.sources),
    areas: make('area', drafts.areas),
    organizations: make('organization', drafts.organizations),
    people: make('person', drafts.people),
    programmes: make('programme', drafts.programmes),
    products: make('product', drafts.products),
    units: make('unit', drafts.units),
    codelists: sortById(known.codelists),
    indicators: make('indicator', drafts.indicators),
  };
  const { sources, indicators } = subjects;
  const observations = nameApart(drafts.observations.map((draft) => draft({ known, indicators, sources })));
  const relations = nameApart(drafts.relations.map((draft) => draft(known)));
  const targets = listTargets(known.subjects, { observation: observations, relation: relations, source: sources });
  const { version, issued, license } = drafts;
  const dataset: Dataset = {
    ...{ version, issued, license },
    ...subjects,
    observations,
    relations,
    events: make('event', drafts.events),
    corrections: make(
      'correction',
      drafts.corrections.map(([word, draft]) => [word, (_known, id) => draft(known, id, targets)] as const),
    ),
    redirects: [],
  };
  return { ...dataset, redirects: redirect(dataset, drafts.redirects) };
}

function redirect(dataset: Dataset, drafted: Drafts['redirects']): Dataset['redirects'] {
  const possible = redirectKinds.flatMap((kind): readonly RedirectTargets[] => {
    const ids = dataset[collectionOf[kind]].map(({ id }) => id);
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
  return sortById(drafted.map(([word, draft]) => draft(nameRecord('former', word), possible)));
}

function nameRecords(drafts: Drafts): KnownIds {
  const ids = (kind: string, drafted: Drafted<unknown>): readonly string[] =>
    drafted.map(([word]) => nameRecord(kind, word));
  return {
    sources: ids('source', drafts.sources),
    areas: ids('area', drafts.areas),
    units: ids('unit', drafts.units),
    codelists: [
      ...requiredCodelists.flatMap((id, position) => drafts.kinds[position]?.(id) ?? []),
      ...drafts.codelists.map(([word, draft]) => draft(nameRecord('codelist', word))),
    ],
    subjects: [
      ...toReferences('area', ids('area', drafts.areas)),
      ...toReferences('organization', ids('organization', drafts.organizations)),
      ...toReferences('person', ids('person', drafts.people)),
      ...toReferences('programme', ids('programme', drafts.programmes)),
      ...toReferences('product', ids('product', drafts.products)),
      ...toReferences('event', ids('event', drafts.events)),
    ],
  };
}

/** The kind stands at the end, so that no id is that of a record of another kind, or of a code list that is required. */
function nameRecord(kind: string, word: string): string {
  return `${word}-${kind}`;
}

/** Gives statements that would share an id a key of their own, as maintainers do. */
function nameApart<T extends { readonly id: string }>(statements: readonly (T | undefined)[]): readonly T[] {
  const taken = new Set<string>();
  const named = statements.flatMap((statement): readonly T[] => {
    if (!statement) return [];
    let { id } = statement;
    for (let key = 2; taken.has(id); key++) id = `${statement.id}.${key}`;
    taken.add(id);
    return [{ ...statement, id }];
  });
  return sortById(named);
}

function sortById<T extends { readonly id: string }>(records: readonly T[]): readonly T[] {
  return [...records].sort((one, other) => compareIds(one.id, other.id));
}
