import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { exportCsv } from './csv.ts';
import { exportDatapackage } from './datapackage.ts';
import { tables } from './tables/index.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: object;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly object[];
  };
}

const csv = exportCsv(fullDataset);
const descriptor = JSON.parse(exportDatapackage(fullDataset)['datapackage.json']) as Record<string, unknown> & {
  readonly resources: readonly Resource[];
};

describe('exportDatapackage', () => {
  it('says which release it is, under which licence, and from which sources', () => {
    expect(descriptor).toMatchObject({
      name: 'walbio',
      version: '1.0.0',
      created: '2026-01-31T00:00:00Z',
      licenses: [
        {
          name: 'CC-BY-4.0',
          title: 'Creative Commons Attribution 4.0 International',
          path: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
      sources: [
        { title: 'A brochure, 2016' },
        { title: 'A page, An agency, 2021~', path: 'https://example.org/page' },
        {
          title: 'A “report” on "cells", with a comma, The Agency, 2016-05-31',
          path: 'https://example.org/report?a=1&b=2',
        },
      ],
    });
  });

  it('names the page of a licence that it does not know', () => {
    const other = JSON.parse(exportDatapackage({ ...fullDataset, license: 'ODbL-1.0' })['datapackage.json']) as object;
    expect(other).toMatchObject({ licenses: [{ name: 'ODbL-1.0', path: 'https://spdx.org/licenses/ODbL-1.0.html' }] });
  });

  test.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    'gives size and hash of %s',
    (_, { path, bytes, hash }) => {
      const content = Buffer.from(csv[path] as string);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    },
  );

  test.each(tables.map((table) => [table.name, table] as const))('describes every column of %s', (name, table) => {
    const { schema } = descriptor.resources.find((resource) => resource.name === name) as Resource;
    expect(schema.fields.map(({ name, type }) => `${name} ${type}`)).toEqual(
      table.columns.map(({ name, type }) => `${name} ${type}`),
    );
    expect(schema.primaryKey).toEqual(table.primaryKey);
  });

  it('has the keys and the closed lists of observations', () => {
    const { schema } = descriptor.resources.find(({ name }) => name === 'observations') as Resource;
    expect(schema.foreignKeys).toEqual([
      { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
      { fields: ['subject_kind', 'subject_id'], reference: { resource: 'subjects', fields: ['kind', 'id'] } },
      { fields: ['counterpart'], reference: { resource: 'areas', fields: ['id'] } },
    ]);
    expect(schema.fields.find(({ name }) => name === 'period_basis')?.constraints).toEqual({
      required: true,
      enum: ['stated', 'issued'],
    });
  });

  it('leaves the resource empty where a table refers to itself', () => {
    const { schema } = descriptor.resources.find(({ name }) => name === 'areas') as Resource;
    expect(schema.foreignKeys).toEqual([{ fields: ['within'], reference: { resource: '', fields: ['id'] } }]);
  });

  it('refuses to describe files that it was not given', () => {
    expect(() => exportDatapackage(fullDataset, {})).toThrow('csv/sources.csv');
  });
});
