import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeElements } from './analyze-elements.ts';
import { createCssData } from './create-css-data.ts';
import { createHtmlData } from './create-html-data.ts';
import { createManifest } from './create-manifest.ts';
import { createWebTypes } from './create-web-types.ts';
import { formatTagTypes } from './format-tag-types.ts';
import { readPackage } from './package-description.ts';

/**
 * Writes what the package tells editors and compilers about its elements: JSON into `dist`, and the types of the tags into
 * `generated`, from where they go into the declarations.
 *
 * @param root the folder of the package
 */
export async function writePackageFiles(root: string): Promise<void> {
  const elements = await analyzeElements(root);
  const from = readPackage(root);
  const files = {
    'dist/custom-elements.json': formatJson(createManifest(elements)),
    'dist/vscode.html-custom-data.json': formatJson(createHtmlData(elements, from)),
    'dist/vscode.css-custom-data.json': formatJson(createCssData(elements)),
    'dist/web-types.json': formatJson(createWebTypes(elements, from)),
    'generated/tags.ts': formatTagTypes(elements),
  };
  for (const folder of ['dist', 'generated']) await mkdir(join(root, folder), { recursive: true });
  await Promise.all(Object.entries(files).map(([path, text]) => writeFile(join(root, path), text)));
}

function formatJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
