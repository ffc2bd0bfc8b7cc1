import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { getLanguageService, newHTMLDataProvider, TextDocument } from 'vscode-html-languageservice';
import type { HTMLDataV1 } from 'vscode-html-languageservice';
import { describe, expect, it } from 'vitest';
import { analyzeElements } from '../build/manifest/analyze-elements.ts';
import { createCssData } from '../build/manifest/create-css-data.ts';
import { createHtmlData } from '../build/manifest/create-html-data.ts';
import { createManifest } from '../build/manifest/create-manifest.ts';
import { createWebTypes } from '../build/manifest/create-web-types.ts';
import { formatDocuments } from '../build/manifest/format-documents.ts';
import { formatTagTypes } from '../build/manifest/format-tag-types.ts';
import { listModules } from '../build/manifest/list-modules.ts';
import { readPackage } from '../build/manifest/package-description.ts';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const elements = await analyzeElements(root);
const from = readPackage(root);

const list = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))].sort();

describe('the documents', () => {
  it('say what the sources say; if not, run `pnpm --filter @walbio/widgets run manifest`', async () => {
    for (const [path, text] of Object.entries(await formatDocuments(root, elements))) {
      expect(readFileSync(path, 'utf8'), path).toBe(text);
    }
  }, 60_000);
});

describe('the files in dist and generated', () => {
  it.each([
    ['dist/custom-elements.json', createManifest(elements)],
    ['dist/vscode.html-custom-data.json', createHtmlData(elements, from)],
    ['dist/vscode.css-custom-data.json', createCssData(elements)],
    ['dist/web-types.json', createWebTypes(elements, from)],
  ])('%s is what the sources say; if not, build again', (path, expected) => {
    expect(JSON.parse(readFileSync(join(root, path), 'utf8'))).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('generated/tags.ts is what the sources say; if not, build again', () => {
    expect(readFileSync(join(root, 'generated/tags.ts'), 'utf8')).toBe(formatTagTypes(elements));
  });
});

describe.each(elements.map((element) => [element.tag, element] as const))('<%s>', (_, element) => {
  const { attributes, properties, events, slots, parts, cssProperties } = element;
  const code = listModules(root, element.module)
    .map(({ text }) => text.replace(/\/\*\*.*?\*\//gs, ''))
    .join('\n');
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

  it('says what each attribute, property, event, slot, part and custom property is for, once', () => {
    for (const items of [attributes, properties, events, slots, parts, cssProperties]) {
      expect(new Set(names(items)).size).toBe(items.length);
      for (const { name, description } of items) expect(description, name).toMatch(/^\P{Ll}.*\.$/u);
    }
    expect(element.summary).toMatch(/\.$/);
  });

  it('has each part that its modules draw', () => {
    const drawn = list(code, /(?:\bpart="|\brenderHeading\([^{}]*\{ name: ')([a-z-]+)["']/g);
    expect(drawn.length).toBeGreaterThan(2);
    expect(names(parts)).toEqual(expect.arrayContaining([...drawn]));
  });

  it('has each custom property that its styles read, and no other', () => {
    expect(names(cssProperties).sort()).toEqual(list(code, /var\((--walbio-[a-z-]+)/g));
  });

  it('has each slot that its modules draw, and no other', () => {
    const drawn = list(code, /<slot name="([a-z-]+)"/g);
    const whole = /<slot(?! name)/.test(code) ? [''] : [];
    expect(names(slots).sort()).toEqual([...whole, ...drawn].sort());
  });

  it('has each event that its modules dispatch, and no other', () => {
    expect(names(events).sort()).toEqual(list(code, /(?:super|new (?:Custom)?Event)\('([a-z-]+)'/g));
  });

  it('has nothing private, nothing of the class, and no type left open', () => {
    for (const property of properties) {
      expect(property.name).toMatch(/^[a-z][A-Za-z]*$/);
      expect(property.type?.text, property.name).toBeTruthy();
    }
    for (const { name, fieldName } of attributes) expect(names(properties), name).toContain(fieldName);
  });
});

describe('the manifest', () => {
  it('follows the schema of custom elements manifests', () => {
    const schema = readSchema(require.resolve('custom-elements-manifest/schema.json'));
    expect(validate(schema, createManifest(elements))).toEqual([]);
  });
});

describe('what editors read', () => {
  it('follows the schemas of VS Code', () => {
    const folders = ['html', 'css'].map((language) => findPackage(`vscode-${language}-languageservice`));
    const [html, css] = folders.map((folder) => readSchema(join(folder, 'docs/customData.schema.json')));
    expect(validate(html as object, createHtmlData(elements, from))).toEqual([]);
    expect(validate(css as object, createCssData(elements))).toEqual([]);
  });

  it.each(elements.map((element) => [element.tag, element] as const))(
    'completes the attributes of <%s> and explains them in VS Code',
    (tag, { attributes }) => {
      const data = newHTMLDataProvider('walbio', createHtmlData(elements, from) as HTMLDataV1);
      const service = getLanguageService({ useDefaultDataProvider: false, customDataProviders: [data] });
      const text = `<${tag} ></${tag}>`;
      const document = TextDocument.create('file:///page.html', 'html', 1, text);
      const position = document.positionAt(text.indexOf(' ') + 1);
      const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
      for (const { name, description } of attributes) {
        const item = items.find(({ label }) => label === name);
        expect(item?.documentation).toMatchObject({ value: expect.stringContaining(description as string) as string });
      }
    },
  );

  it('names for JetBrains all that an element has', () => {
    const { contributions } = createWebTypes(elements, from) as {
      contributions: { html: { elements: readonly WebTypesElement[] } };
    };
    expect(contributions.html.elements.map(({ name }) => name)).toEqual(elements.map(({ tag }) => tag));
    for (const [index, found] of contributions.html.elements.entries()) {
      const { attributes, properties, parts, cssProperties, events, slots } = elements[
        index
      ] as (typeof elements)[number];
      expect(found.attributes.length).toBe(attributes.length);
      expect(found.slots.length).toBe(slots.length);
      expect(found.js.properties.map(({ type }) => type)).toEqual(properties.map(({ type }) => type?.text));
      expect(found.js.events.length).toBe(events.length);
      expect([found.css.parts.length, found.css.properties.length]).toEqual([parts.length, cssProperties.length]);
    }
  });
});

interface WebTypesElement {
  readonly name: string;
  readonly attributes: readonly object[];
  readonly slots: readonly object[];
  readonly js: { readonly properties: readonly { readonly type: string }[]; readonly events: readonly object[] };
  readonly css: { readonly parts: readonly object[]; readonly properties: readonly object[] };
}

/** What a schema objects to. */
function validate(schema: object, value: object): readonly unknown[] {
  const check = new Ajv({ strict: false, allErrors: true, validateSchema: false }).compile(schema);
  check(JSON.parse(JSON.stringify(value)));
  return check.errors ?? [];
}

/** A schema, without the address of the language that it is written in, which not all write the same. */
function readSchema(path: string): object {
  return { ...(JSON.parse(readFileSync(path, 'utf8')) as object), $schema: undefined };
}

function findPackage(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}
