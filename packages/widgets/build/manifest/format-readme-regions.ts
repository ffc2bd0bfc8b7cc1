import type { ElementDescription } from './element-description.ts';
import { findSharedParts } from './find-shared-parts.ts';
import { formatItems, formatNames } from './format-items.ts';
import { formatTable } from './format-table.ts';
import { mergeItems } from './merge-items.ts';

/**
 * What the README says of each element, by the names of its places there: the tags, `shared-parts` and `custom-properties`.
 */
export function formatReadmeRegions(elements: readonly ElementDescription[]): Readonly<Record<string, string>> {
  const shared = findSharedParts(elements);
  return {
    ...Object.fromEntries(elements.map((element) => [element.tag, formatElement(element, shared)])),
    'shared-parts': `Parts of all that show facts: ${formatNames(shared)}.`,
    'custom-properties': formatCustomProperties(elements),
  };
}

function formatElement({ attributes, slots, parts }: ElementDescription, shared: ElementDescription['parts']): string {
  const named = slots.filter(({ name }) => name);
  const own = parts.filter(({ name }) => !shared.some((part) => part.name === name));
  return [
    formatItems('attribute', attributes),
    named.length > 0 && `Slots: ${formatNames(named)}.`,
    own.length > 0 && `Parts: ${formatNames(own)}.`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function formatCustomProperties(elements: readonly ElementDescription[]): string {
  const rows = mergeItems(elements, 'cssProperties').map(({ name, meanings }) => {
    const defaults = new Set(meanings.map(({ item }) => item.default));
    const [value] = defaults;
    return [
      `\`${name}\``,
      [...new Set(meanings.map(({ item }) => item.description))].join(' '),
      defaults.size === 1 && value ? `\`${value}\`` : 'differs',
    ];
  });
  return formatTable(['property', 'what it sets', 'default'], rows);
}
