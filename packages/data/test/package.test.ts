import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import { parseEdtf, parseQuantity } from '@walbio/data/notation';
import { datasetSchema } from '@walbio/data/schema';
import { describe, expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

describe('the built package', () => {
  it('brings a dataset that its own schema accepts', () => {
    expect(datasetSchema.safeParse(dataset).error?.issues).toBeUndefined();
  });

  it('brings the same dataset as data.json', () => {
    expect(JSON.parse(read('data.json'))).toEqual(dataset);
  });

  it('brings a JSON Schema that accepts data.json, and refuses a dataset with a fact that has no source', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(read('schema.json')) as object,
    );
    expect(validate(dataset), JSON.stringify(validate.errors)).toBe(true);
    const [observation, ...others] = dataset.observations;
    expect(validate({ ...dataset, observations: [{ ...observation, citations: [] }, ...others] })).toBe(false);
  });

  it('keeps zod and Node out of the data and the notation', () => {
    for (const entry of ['index.js', 'notation.js']) {
      const code = listImports(entry).map(read).join('\n');
      expect(code).not.toMatch(/from\s*["'](?:zod|node:|yaml)|require\(/);
    }
  });

  it('reads every period, date and bound that it holds', () => {
    for (const { referencePeriod } of dataset.observations) parseEdtf(referencePeriod);
    for (const { date } of dataset.events) if (date) parseEdtf(date);
    expect(parseQuantity('>350')).toEqual({ minExclusive: 350 });
  });
});

describe('the facts', () => {
  const all: Dataset = dataset;
  const observation = (id: string) => all.observations.find((it) => it.id === id);

  it('keep “more than” of the companies of Wallonia', () => {
    expect(observation('wallonia.biotech-companies.biotech-scene-2021')).toMatchObject({
      value: { minExclusive: 350 },
      subject: { kind: 'area', id: 'wallonia' },
      periodBasis: 'issued',
    });
  });

  it('keep what is said of Belgium with Belgium', () => {
    expect(observation('belgium.biotech-market-value-share.biotech-scene-2021')).toMatchObject({
      value: { number: 24 },
      subject: { kind: 'area', id: 'belgium' },
      counterpart: 'eu',
    });
  });

  it('keep the printed totals beside the rows', () => {
    expect(observation('cell-therapy-companies.jobs-fte.cell-therapy-2016')?.value).toEqual({ number: 340 });
    expect(observation('cell-therapy-companies.funds-raised.cell-therapy-2016')?.value).toEqual({
      number: 409_550_000,
    });
    expect(observation('bone-therapeutics.funds-raised.cell-therapy-2016')?.value).toEqual({
      minExclusive: 90_000_000,
    });
  });
});

/** An entry and every file of the package that it imports. */
function listImports(entry: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(entry)) return seen;
  const imported = [...read(entry).matchAll(/from\s*["']\.\/([^"']+)["']/g)].map((match) => match[1] as string);
  return imported.reduce<readonly string[]>((files, file) => listImports(file, files), [...seen, entry]);
}
