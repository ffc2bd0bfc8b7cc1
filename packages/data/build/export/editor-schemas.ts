import { authoredCollections } from '../../src/schema/authored/index.ts';
import type { Codelist, Dataset, Text } from '../../src/types.ts';
import { authoredJsonSchema } from '../authored-json-schema.ts';
import type { JsonSchema } from '../authored-json-schema.ts';
import { kindLists } from '../codes.ts';

/** One of the ids or codes that may stand in a place, and what a maintainer knows it by. */
type Choice = readonly [id: string, label: string];

/** What an editor may complete: for a property its values, for a map its keys. */
interface Choices {
  readonly values: Readonly<Record<string, readonly Choice[]>>;
  readonly keys: Readonly<Record<string, readonly Choice[]>>;
}

/**
 * JSON Schemas of the authored records, for editors with a YAML language server: completion, hover help, and red lines
 * under what is wrong. They know the ids and codes of the dataset, and what each stands for.
 *
 * @returns the schemas as text, by file name: `organizations.schema.json`
 */
export function exportEditorSchemas(dataset: Dataset): Readonly<Record<string, string>> {
  const choices = listChoices(dataset);
  return Object.fromEntries(
    authoredCollections.map((collection) => {
      const kindList = kindLists[collection as keyof typeof kindLists] as string | undefined;
      const schema = complete(authoredJsonSchema(collection), choices);
      const kind =
        kindList === undefined
          ? {}
          : { kind: { ...schema.properties?.['kind'], ...enumerate(listCodes(dataset, kindList)) } };
      const completed = { ...schema, ...(schema.properties && { properties: { ...schema.properties, ...kind } }) };
      return [`${collection}.schema.json`, `${JSON.stringify(completed, undefined, 2)}\n`];
    }),
  );
}

function listChoices(dataset: Dataset): Choices {
  const { organizations, people, programmes, products } = dataset;
  const areas = dataset.areas.map(({ id, name }): Choice => [id, name.en]);
  const events = dataset.events.map(({ id, title }): Choice => [id, title.en]);
  const bearers = [...organizations, ...people, ...programmes, ...products].map(({ id, name }): Choice => [id, name]);
  return {
    values: {
      source: dataset.sources.map(({ id, title }) => [id, title]),
      unit: dataset.units.map(({ id, label, symbol, currency }) => [id, label?.en.other ?? symbol ?? currency ?? id]),
      codelist: dataset.codelists.map(({ id, label }) => [id, label.en]),
      scheme: listCodes(dataset, 'identifier-scheme'),
      object: [...areas, ...bearers, ...events],
      ...{ counterpart: areas, within: areas, area: areas },
    },
    keys: {
      observations: dataset.indicators.map(({ id, label, definition }) => [id, describe(label, definition)]),
      relations: listCodes(dataset, 'relation-kind'),
      participants: listCodes(dataset, 'participant-role'),
    },
  };
}

function listCodes({ codelists }: Dataset, list: Codelist['id']): readonly Choice[] {
  return codelists.find(({ id }) => id === list)?.codes.map(({ code, label }) => [code, label.en]) ?? [];
}

function describe(label: Text, definition: Text | undefined): string {
  return definition ? `${label.en}: ${definition.en}` : label.en;
}

function complete(schema: JsonSchema, choices: Choices): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    completeProperty(name, property, choices),
  ]);
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) as Record<string, JsonSchema> }),
    ...(schema.items && { items: complete(schema.items, choices) }),
    ...(schema.additionalProperties && { additionalProperties: complete(schema.additionalProperties, choices) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((form) => complete(form, choices)) }),
  };
}

function completeProperty(name: string, property: JsonSchema, choices: Choices): JsonSchema {
  const completed = complete(property, choices);
  const [values, keys] = [choices.values[name], choices.keys[name]];
  if (values && property.type === 'string') return { ...completed, ...enumerate(values) };
  return keys ? nameKeys(name, completed, keys) : completed;
}

/** `enumDescriptions` is no part of JSON Schema: language servers show it beside each value. */
function enumerate(choices: readonly Choice[]): Pick<JsonSchema, 'enum'> & { readonly enumDescriptions: unknown } {
  return { enum: choices.map(([id]) => id), enumDescriptions: choices.map(([, label]) => label) };
}

/**
 * Each key becomes a property with a description of its own, which hover help shows. What stands behind the key has the
 * same form for all, so it is written once.
 *
 * @param name the field of the record that holds the map
 */
function nameKeys(name: string, { additionalProperties, ...schema }: JsonSchema, keys: readonly Choice[]): JsonSchema {
  const $ref = `#/properties/${name}/$defs/form`;
  const properties = Object.fromEntries(keys.map(([id, description]) => [id, { description, $ref }]));
  return { ...schema, properties, additionalProperties: false, $defs: { form: additionalProperties || {} } };
}
