import { describe, expect, it } from 'vitest';
import { fullDataset } from '../../test/datasets/full-dataset.ts';
import { exportParquet } from './parquet.ts';
import { tables } from './tables/index.ts';

describe('exportParquet', () => {
  const files = exportParquet(fullDataset);

  it('writes a file for each table', () => {
    expect(Object.keys(files)).toEqual(tables.map(({ name }) => `parquet/${name}.parquet`));
  });

  it('begins and ends each file with the mark of the format', () => {
    for (const bytes of Object.values(files)) {
      const text = Buffer.from(bytes).toString('latin1');
      expect([text.slice(0, 4), text.slice(-4)]).toEqual(['PAR1', 'PAR1']);
    }
  });

  it('writes the same bytes again', () => {
    expect(exportParquet(fullDataset)).toEqual(files);
  });
});
