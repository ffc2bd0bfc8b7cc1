import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { datasetSchema } from '../../../src/schema/published/index.ts';
import { rebuild } from './export-problem.ts';
import type { ExportProblem } from './export-problem.ts';

/**
 * Holds JSON files against the published `schema.json`, as a reader in any language would, and against the zod schema,
 * which also knows what JSON Schema cannot say.
 *
 * @param files paths from the folder
 */
export function checkSchema(folder: string, files: readonly string[]): readonly ExportProblem[] {
  const validate = compile(readFileSync(join(folder, 'schema.json'), 'utf8'));
  return files.flatMap((file) => {
    if (!existsSync(join(folder, file))) return [missing(file)];
    const value: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (!validate(value)) return (validate.errors ?? []).map((error) => describeError(file, error));
    const issues = datasetSchema.safeParse(value).error?.issues ?? [];
    return issues.map(({ path, message }) => problemOf(file, `/${path.join('/')}`, message));
  });
}

const compiled = new Map<string, ValidateFunction>();

/** A schema of the same text is compiled once: that takes longer than to look at the data. */
function compile(schema: string): ValidateFunction {
  const known = compiled.get(schema);
  if (known) return known;
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true, inlineRefs: false });
  const validate = ajv.compile(JSON.parse(schema) as object);
  compiled.set(schema, validate);
  return validate;
}

function describeError(
  file: string,
  { instancePath, message = 'a value that does not fit' }: ErrorObject,
): ExportProblem {
  return problemOf(file, instancePath, message);
}

function problemOf(file: string, where: string, found: string): ExportProblem {
  return { file, where, found, expected: 'what the published schema says', mend: rebuild };
}

function missing(file: string): ExportProblem {
  return { file, found: 'no such file', expected: 'a file for each record', mend: rebuild };
}
