import { describeItem } from './describe-item.ts';
import type { ElementDescription } from './element-description.ts';
import { mergeItems } from './merge-items.ts';

/**
 * What VS Code completes and explains in CSS: the custom properties and the parts, each once.
 *
 * @see https://github.com/microsoft/vscode-css-languageservice/blob/main/docs/customData.md
 */
export function createCssData(elements: readonly ElementDescription[]): object {
  return {
    version: 1.1,
    properties: mergeItems(elements, 'cssProperties').map(({ name, ...item }) => ({
      name,
      description: explain(item),
    })),
    pseudoElements: mergeItems(elements, 'parts').map(({ name, ...item }) => ({
      name: `::part(${name})`,
      description: explain(item),
    })),
  };
}

function explain({ meanings }: Pick<ReturnType<typeof mergeItems>[number], 'meanings'>): object {
  const lines = meanings.map(
    ({ item, tags }) => `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${describeItem(item)}`,
  );
  return { kind: 'markdown', value: lines.join('\n\n') };
}
