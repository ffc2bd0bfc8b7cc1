/**
 * Writes what follows from the doc comments of the elements: the files of the package, and the documents.
 *
 * @module
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeElements } from './analyze-elements.ts';
import { formatDocuments } from './format-documents.ts';
import { writePackageFiles } from './write-package-files.ts';

const root = join(import.meta.dirname, '../..');

await writePackageFiles(root);
const documents = await formatDocuments(root, await analyzeElements(root));
for (const [path, text] of Object.entries(documents)) await writeFile(path, text);
