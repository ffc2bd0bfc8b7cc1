import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';
import { formatItems } from './format-items.ts';
import { formatTable } from './format-table.ts';
import { readType } from './read-type.ts';

const intro = `<!-- Written from the doc comments of the elements by \`pnpm run manifest\` in packages/widgets. -->

# The tags of \`@walbio/widgets\`

All that can be set on each tag, listened to and styled. How the tags are used stands in the
[README](../packages/widgets/README.md) of the package.`;

/** The reference of all tags, in Markdown. */
export function formatPage(elements: readonly ElementDescription[]): string {
  return [intro, ...elements.map(formatElement)].join('\n\n');
}

function formatElement(element: ElementDescription): string {
  const { tag, description, attributes, properties, events, slots, parts, cssProperties } = element;
  const others = properties.filter(({ attribute }) => attribute === undefined);
  return [
    `## ${tag}`,
    description,
    formatSection('Attributes', formatAttributes(attributes)),
    formatSection('Properties', formatProperties(others)),
    formatSection('Events', formatItems('event', events)),
    formatSection('Slots', formatItems('slot', slots)),
    formatSection('Parts', formatItems('part', parts)),
    formatSection('Custom properties', formatItems('custom property', cssProperties)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatSection(title: string, content: string): string {
  return content && `### ${title}\n\n${content}`;
}

function formatAttributes(attributes: ElementDescription['attributes']): string {
  const rows = attributes.map((attribute) => [
    `\`${attribute.name}\``,
    `\`${attribute.fieldName ?? ''}\``,
    `\`${readType(attribute.type?.text)}\``,
    describeItem(attribute),
  ]);
  return rows.length === 0 ? '' : formatTable(['attribute', 'property', 'type', 'meaning'], rows);
}

function formatProperties(properties: ElementDescription['properties']): string {
  const rows = properties.map((property) => [
    `\`${property.name}\``,
    `\`${readType(property.type?.text)}\``,
    describeItem(property),
  ]);
  return rows.length === 0 ? '' : formatTable(['property', 'type', 'meaning'], rows);
}
