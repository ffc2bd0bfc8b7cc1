import type { Package } from 'custom-elements-manifest/schema';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { findCssDefault } from './find-css-default.ts';
import { listModules } from './list-modules.ts';
import type { ElementDeclaration, ElementDescription } from './element-description.ts';
import type { ModuleReading } from './read-module.ts';

/**
 * Reads the elements from their sources: what their classes declare and inherit, and the parts and custom properties that the
 * modules document which they run with, so that each is written down once, where it is drawn.
 *
 * @param root the folder of the package
 * @example await analyzeElements('/walbio/packages/widgets') // [{ tag: 'walbio-company', attributes: […], … }, …]
 */
export async function analyzeElements(root: string): Promise<readonly ElementDescription[]> {
  const argv = ['analyze', '--config', 'build/manifest/analyzer.config.mjs'];
  const { modules } = await cli({ argv, cwd: root, noWrite: true });
  return modules
    .flatMap(({ path, declarations }) => listElements(declarations).map((found) => describe(root, path, found)))
    .sort((one, other) => one.tag.localeCompare(other.tag));
}

function listElements(declarations: Package['modules'][number]['declarations'] = []): readonly ElementDeclaration[] {
  return declarations.filter((found): found is ElementDeclaration => 'tagName' in found && found.tagName !== undefined);
}

function describe(root: string, module: string, declaration: ElementDeclaration): ElementDescription {
  const { tagName, name, summary, description, attributes, members, events, slots } = declaration;
  const modules = listModules(root, module);
  const fields = (members ?? []).flatMap((member) => (member.kind === 'field' ? [member] : []));
  return {
    tag: tagName,
    className: name,
    module,
    summary: foldSpace(summary),
    description: foldSpace(description),
    attributes: (attributes ?? []).map(tidy),
    properties: fields
      .filter(({ privacy, static: ofClass }) => !ofClass && (privacy ?? 'public') === 'public')
      .map(tidy),
    events: (events ?? []).filter(({ name }) => name).map(tidy),
    slots: (slots ?? []).map(tidy),
    parts: listDocumented('csspart', declaration.cssParts, modules),
    cssProperties: listDocumented('cssprop', declaration.cssProperties, modules).map((property) => ({
      ...property,
      ...findDefault(property.name, modules),
    })),
  };
}

/** What an element's class documents by itself, and then what the modules do that it runs with. */
function listDocumented(
  tag: string,
  own: readonly { readonly name: string; readonly description?: string }[] = [],
  modules: readonly ModuleReading[],
): readonly { readonly name: string; readonly description: string }[] {
  const tags = modules.flatMap((module) => module.tags.filter((found) => found.tag === tag));
  const all = [...own, ...tags].map(({ name, description }) => [name, description] as const).reverse();
  const byName = new Map(all);
  return [...new Set([...own, ...tags].map(({ name }) => name))].map((name) => ({
    name,
    description: foldSpace(byName.get(name)),
  }));
}

function findDefault(name: string, modules: readonly ModuleReading[]): { readonly default?: string } {
  const value = findCssDefault(name, modules.map(({ text }) => text).join('\n'));
  return value === undefined ? {} : { default: value };
}

/** An item without where it is inherited from: the classes that an element extends are not published. */
function tidy<Item extends { readonly description?: string; readonly inheritedFrom?: unknown }>(item: Item): Item {
  const { inheritedFrom: _, ...rest } = item;
  return { ...rest, ...(item.description && { description: foldSpace(item.description) }) } as Item;
}

/** A description in one line. */
function foldSpace(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
