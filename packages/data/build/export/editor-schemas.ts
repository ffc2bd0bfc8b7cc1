import { authoredCollections } from '../../src/schema/authored/index.ts';
import type { Dataset } from '../../src/types.ts';
import { authoredJsonSchema } from '../authored-json-schema.ts';
import type { JsonSchema } from '../authored-json-schema.ts';
import { kindLists } from '../codes.ts';

/** What an editor may complete: for a property its values, for a map its keys. */
interface Choices {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/**
 * JSON Schemas of the authored records, for editors with a YAML language server: completion, hover help, and red lines
 * under what is wrong. They know the ids and codes of the dataset.
 *
 * @returns the schemas as text, by file name: `organizations.schema.json`
 */
export function exportEditorSchemas(dataset: Dataset): Readonly<Record<string, string>> {
  return Object.fromEntries(
    authoredCollections.map((collection) => {
      const kindList = kindLists[collection as keyof typeof kindLists] as string | undefined;
      const schema = complete(authoredJsonSchema(collection), listChoices(dataset));
      const kind =
        kindList === undefined ? {} : { kind: { ...schema.properties?.['kind'], enum: listCodes(dataset, kindList) } };
      const completed = { ...schema, ...(schema.properties && { properties: { ...schema.properties, ...kind } }) };
      return [`${collection}.schema.json`, `${JSON.stringify(completed, undefined, 2)}\n`];
    }),
  );
}

function listChoices(dataset: Dataset): Choices {
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
  const areas = ids(dataset.areas);
  const { organizations, people, programmes, products, events } = dataset;
  return {
    values: {
      source: ids(dataset.sources),
      unit: ids(dataset.units),
      codelist: ids(dataset.codelists),
      scheme: listCodes(dataset, 'identifier-scheme'),
      object: [...areas, ...[organizations, people, programmes, products, events].flatMap(ids)],
      ...{ counterpart: areas, within: areas, area: areas },
    },
    keys: {
      observations: ids(dataset.indicators),
      relations: listCodes(dataset, 'relation-kind'),
      participants: listCodes(dataset, 'participant-role'),
    },
  };
}

function listCodes({ codelists }: Dataset, list: string): readonly string[] {
  return codelists.find(({ id }) => id === list)?.codes.map(({ code }) => code) ?? [];
}

function complete(schema: JsonSchema, choices: Choices): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const completed = complete(property, choices);
    const [values, keys] = [choices.values[name], choices.keys[name]];
    return [
      name,
      {
        ...completed,
        ...(values && property.type === 'string' && { enum: values }),
        ...(keys && { propertyNames: { enum: keys } }),
      },
    ];
  });
  return {
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) as Record<string, JsonSchema> }),
    ...(schema.items && { items: complete(schema.items, choices) }),
    ...(schema.additionalProperties && { additionalProperties: complete(schema.additionalProperties, choices) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((form) => complete(form, choices)) }),
  };
}
