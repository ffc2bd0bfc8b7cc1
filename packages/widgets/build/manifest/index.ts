/**
 * Writes what follows from the doc comments of the elements: the files of the package, and the documents.
 *
 * @module
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDocuments } from './format-documents.ts';
import { writePackageFiles } from './write-package-files.ts';

const root = join(import.meta.dirname, '../..');

await writePackageFiles(root);
for (const [path, text] of Object.entries(await formatDocuments(root))) await writeFile(path, text);
