import { basename, dirname } from 'node:path';
import type { CustomElementDeclaration, JavaScriptModule, Package } from 'custom-elements-manifest/schema';
import type { ElementDescription } from './element-description.ts';

/**
 * The custom elements manifest: of each tag, the module that registers it and exports its class, with all that the class
 * declares and inherits. What it extends of this package is not published by itself, and so not named.
 *
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function createManifest(elements: readonly ElementDescription[]): Package {
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: elements.map(createModule) };
}

function createModule(element: ElementDescription): JavaScriptModule {
  const path = findEntry(element);
  const declaration = { name: element.className, module: path };
  return {
    kind: 'javascript-module',
    path,
    declarations: [declareElement(element)],
    exports: [
      { kind: 'js', name: element.className, declaration },
      { kind: 'custom-element-definition', name: element.tag, declaration },
    ],
  };
}

function declareElement(element: ElementDescription): CustomElementDeclaration {
  return {
    kind: 'class',
    customElement: true,
    name: element.className,
    tagName: element.tag,
    summary: element.summary,
    description: element.description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes: [...element.attributes],
    members: [...element.properties],
    events: [...element.events],
    slots: [...element.slots],
    cssParts: [...element.parts],
    cssProperties: [...element.cssProperties],
  };
}

/** The published module of an element: `src/stat/stat-element.ts` is registered by `dist/stat.js`. */
function findEntry({ module }: ElementDescription): string {
  return `dist/${basename(dirname(module))}.js`;
}
