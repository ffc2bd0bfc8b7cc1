import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';
import { linkToTag } from './package-description.ts';
import type { PackageDescription } from './package-description.ts';
import { listValues, readType } from './read-type.ts';

/**
 * What the editors of JetBrains complete and explain.
 *
 * @see https://github.com/JetBrains/web-types
 */
export function createWebTypes(elements: readonly ElementDescription[], from: PackageDescription): object {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: from.name,
    version: from.version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map((element) => describeElement(element, from)) } },
  };
}

function describeElement(element: ElementDescription, from: PackageDescription): object {
  const { tag, description, attributes, slots, properties, events, parts, cssProperties } = element;
  return {
    name: tag,
    description,
    'doc-url': linkToTag(from, tag),
    attributes: attributes.map((attribute) => ({ ...name(attribute), ...describeValue(attribute.type?.text) })),
    slots: slots.map(name),
    js: {
      properties: properties.map((property) => ({
        ...name(property),
        ...(property.readonly && { 'read-only': true }),
        type: property.type?.text,
      })),
      events: events.map((event) => ({ ...name(event), type: event.type.text })),
    },
    css: { properties: cssProperties.map(name), parts: parts.map(name) },
  };
}

function describeValue(type: string | undefined): object {
  if (readType(type) === 'boolean') return { value: { kind: 'no-value' } };
  const values = listValues(type);
  return values.length > 0 ? { value: { type: 'enum' }, values: values.map((value) => ({ name: value })) } : {};
}

function name(item: Parameters<typeof describeItem>[0] & { readonly name: string }): object {
  return { name: item.name, description: describeItem(item) };
}
