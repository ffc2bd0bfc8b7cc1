import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import { authoredJsonSchema } from '../build/authored-json-schema.ts';
import type { JsonSchema } from '../build/authored-json-schema.ts';
import type { AuthoredCollection } from '../src/schema/authored/index.ts';

/**
 * Writes a parsed record in its one canonical form: keys in the order of the schema, lines of 120 characters at most,
 * double quotes where quotes are needed. Comments stay.
 *
 * @param file path of the record, whose folder names the collection
 */
export async function formatDocument(document: Document, file: string): Promise<string> {
  const collection = file.split('/')[1] as AuthoredCollection;
  orderKeys(document.contents, authoredJsonSchema(collection));
  const { format, resolveConfig } = await import('prettier');
  const options = await resolveConfig(fileURLToPath(new URL(`../${file}`, import.meta.url)));
  return format(document.toString({ lineWidth: 0 }), { ...options, parser: 'yaml' });
}

function orderKeys(node: unknown, schema: JsonSchema | undefined): void {
  const form = schema && chooseForm(node, schema);
  if (!form) return;
  if (isSeq(node)) for (const item of node.items) orderKeys(item, form.items);
  if (!isMap<unknown, Node>(node)) return;
  sortItems(node, Object.keys(form.properties ?? {}));
  for (const { key, value } of node.items) {
    orderKeys(
      value,
      form.properties?.[String(isScalar(key) ? key.value : key)] ?? (form.additionalProperties || undefined),
    );
  }
}

/** Of several forms, the one that has the node's shape: a list or a map. */
function chooseForm(node: unknown, schema: JsonSchema): JsonSchema | undefined {
  if (!schema.anyOf) return schema;
  return schema.anyOf.find(({ type }) => type === (isSeq(node) ? 'array' : 'object'));
}

/** Keys that the schema does not name keep their order: their sequence is the maintainer's. */
function sortItems(map: YAMLMap, order: readonly string[]): void {
  if (order.length === 0) return;
  const rank = (key: unknown): number => {
    const position = order.indexOf(String(isScalar(key) ? key.value : key));
    return position < 0 ? order.length : position;
  };
  map.items.sort((a, b) => rank(a.key) - rank(b.key));
}
