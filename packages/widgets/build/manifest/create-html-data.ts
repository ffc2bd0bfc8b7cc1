import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';
import { linkToTag } from './package-description.ts';
import type { PackageDescription } from './package-description.ts';
import { listValues, readType } from './read-type.ts';

/**
 * What VS Code completes and explains in HTML.
 *
 * @see https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
 */
export function createHtmlData(elements: readonly ElementDescription[], from: PackageDescription): object {
  return { version: 1.1, tags: elements.map((element) => describeTag(element, from)) };
}

function describeTag(element: ElementDescription, from: PackageDescription): object {
  return {
    name: element.tag,
    description: markdown(describeElement(element)),
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(describeItem(attribute)),
      ...(readType(attribute.type?.text) === 'boolean' && { valueSet: 'v' }),
      values: listValues(attribute.type?.text).map((name) => ({ name })),
    })),
    references: [{ name: from.name, url: linkToTag(from, element.tag) }],
  };
}

/** What an element is, and what can stand between its tags. */
function describeElement({ description, slots }: ElementDescription): string {
  const lines = slots.map(
    (slot) => `- ${slot.name ? `\`slot="${slot.name}"\`` : 'between the tags'}: ${describeItem(slot)}`,
  );
  return [description, lines.join('\n')].join('\n\n');
}

function markdown(value: string): object {
  return { kind: 'markdown', value };
}
