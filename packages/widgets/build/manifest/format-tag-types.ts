import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';

/**
 * The types of the tags as TypeScript: for each its element, its attributes, the properties that can be set, and its events.
 * The types of values are those of the class, so that they need no import of their own; classes come from `src/elements.ts`.
 */
export function formatTagTypes(elements: readonly ElementDescription[]): string {
  return `${[
    `import type { AttributeValue } from '../src/frameworks/attribute-value.ts';`,
    `import type { ${listClasses(elements).join(', ')} } from '../src/elements.ts';`,
    '',
    '/** The tags of this package, each with its element and all that can be set on it. */',
    'export interface WalbioTags {',
    ...elements.map(formatTag),
    '}',
  ].join('\n')}\n`;
}

/** The classes of this package: those of the elements, and of their events, but for those of the browser. */
function listClasses(elements: readonly ElementDescription[]): readonly string[] {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const classes = [
    ...elements.map(({ className }) => className),
    ...events.filter((name) => name.startsWith('Walbio')),
  ];
  return [...new Set(classes)].sort();
}

function formatTag({ tag, className, description, attributes, properties, events }: ElementDescription): string {
  const writable = properties.filter((property) => !property.readonly);
  return [
    comment(description, 2),
    `  '${tag}': {`,
    `    readonly element: ${className};`,
    '    readonly attributes: {',
    ...attributes.flatMap((attribute) => [
      comment(describeItem(attribute), 6),
      `      '${attribute.name}'?: AttributeValue<${className}['${attribute.fieldName}']> | undefined;`,
    ]),
    '    };',
    '    readonly properties: {',
    ...writable.flatMap((property) => [
      comment(describeItem(property), 6),
      `      ${property.name}?: ${className}['${property.name}'] | undefined;`,
    ]),
    '    };',
    '    readonly events: {',
    ...events.flatMap((event) => [comment(describeItem(event), 6), `      '${event.name}': ${event.type.text};`]),
    '    };',
    '  };',
  ].join('\n');
}

function comment(text: string, indent: number): string {
  return `${' '.repeat(indent)}/** ${text.replaceAll('*/', '*\\/')} */`;
}
