import * as z from 'zod';
import { authoredSchemas } from '../src/schema/authored/index.ts';
import type { AuthoredCollection } from '../src/schema/authored/index.ts';

/** The part of JSON Schema that our authored schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
}

const cache = new Map<AuthoredCollection, JsonSchema>();

/** The authored form of a collection as JSON Schema: editors complete and explain records with it. */
export function authoredJsonSchema(collection: AuthoredCollection): JsonSchema {
  const known = cache.get(collection);
  if (known) return known;
  const schema = z.toJSONSchema(authoredSchemas[collection], { io: 'input', reused: 'inline' }) as JsonSchema;
  cache.set(collection, schema);
  return schema;
}
