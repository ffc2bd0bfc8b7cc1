import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildDataset } from '../build.ts';
import { readRecords } from '../read-records.ts';
import { exportEditorSchemas } from './editor-schemas.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const { dataset } = buildDataset(folder, undefined);
if (!dataset) throw new Error('the records have problems; run “pnpm data check”');
const schemas = exportEditorSchemas(dataset);

const validators = new Map<string, ValidateFunction>();

/** Each schema is compiled once; what many keys share stays a function of its own. */
function compile(collection: string): ValidateFunction {
  const known = validators.get(collection);
  if (known) return known;
  const schema = JSON.parse(schemas[`${collection}.schema.json`] ?? '{}') as object;
  const validate = new Ajv({ strict: false, inlineRefs: false }).compile(schema);
  validators.set(collection, validate);
  return validate;
}

test('an editor finds nothing wrong in any of our records', () => {
  const { records } = readRecords(folder);
  for (const { collection, file, text } of records) {
    const validate = compile(collection);
    expect(validate(parse(text)), `${file} ${JSON.stringify(validate.errors?.[0])}`).toBe(true);
  }
});

test.each([
  ['an indicator that does not exist', { observations: { 'no-such-indicator': [] } }],
  ['a kind that is not in the list', { kind: 'ministry' }],
  ['a source that does not exist', { cite: { source: 'no-such-source', exact: 'words' } }],
  ['a key that the schema does not know', { nmae: 'Celyad' }],
  [
    'a scheme of identifiers that is not in the list',
    { identifiers: [{ scheme: 'no-such-scheme', value: '1', cite: { source: 'cell-therapy-2016', exact: '1' } }] },
  ],
])('an editor underlines %s', (_, change) => {
  const sound = { name: 'Celyad', kind: 'company', cite: { source: 'cell-therapy-2016', exact: 'Celyad' } };
  const validate = compile('organizations');
  expect(validate(sound)).toBe(true);
  expect(validate({ ...sound, ...change })).toBe(false);
});

test('every field that a maintainer writes is explained', () => {
  const { properties } = JSON.parse(schemas['organizations.schema.json'] ?? '{}') as {
    properties: Record<string, { description?: string }>;
  };
  for (const [name, { description }] of Object.entries(properties)) expect(description, name).toBeTruthy();
});
