import { describe, expect, it } from 'vitest';
import { applyDelta } from './apply-delta.ts';
import { editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { createDelta } from './create-delta.ts';
import { DeltaError } from './delta.ts';

const bob = { id: 'bob', name: 'Bob', citations: [...(sampleDataset.people[0]?.citations ?? [])] };
const after = editDataset(sampleDataset, (draft) => {
  Object.assign(draft, { version: '1.1.0', issued: '2026-02-28', license: 'CC0-1.0' });
  draft.people.push(bob);
  draft.products.pop();
  recordOf(draft.organizations, 'ulb').name = 'U.L.B.';
});

describe('createDelta', () => {
  it('holds whole records that are new or changed, ids that are gone, and no collection where nothing happened', () => {
    expect(createDelta(sampleDataset, after)).toEqual({
      from: '1.0.0',
      to: '1.1.0',
      issued: '2026-02-28',
      license: 'CC0-1.0',
      collections: {
        organizations: { changed: [recordOf(after.organizations, 'ulb')] },
        people: { added: [bob] },
        products: { removed: ['cells'] },
      },
    });
  });

  it('throws for a collection that is not sorted by id', () => {
    const unsorted = { ...after, areas: [...after.areas].reverse() };
    expect(() => createDelta(sampleDataset, unsorted)).toThrow(
      new DeltaError(
        'areas of version 1.1.0 holds “wallonia” before “belgium”; expected ids that ascend, each once: build the data again',
      ),
    );
  });

  it('throws for a collection that holds an id twice', () => {
    const doubled = { ...after, areas: after.areas.flatMap((area) => [area, area]) };
    expect(() => createDelta(sampleDataset, doubled)).toThrow('holds “belgium” before “belgium”');
  });
});

describe('applyDelta', () => {
  const delta = createDelta(sampleDataset, after);

  it('leads from one release to the next', () => {
    expect(applyDelta(sampleDataset, delta)).toEqual(after);
  });

  it('throws for a dataset of another version, and says which delta to take', () => {
    expect(() => applyDelta({ ...sampleDataset, version: '0.9.0' }, delta)).toThrow(
      new DeltaError(
        'the delta leads from version 1.0.0 to 1.1.0, but the dataset is version 0.9.0; take the delta that starts from 0.9.0, or the whole dataset',
      ),
    );
  });

  it.each([
    ['lacks what is removed', { ...sampleDataset, products: [] }, '“cells” in products'],
    ['lacks what is changed', { ...sampleDataset, organizations: [] }, '“ulb” in organizations'],
    ['holds already what is added', { ...sampleDataset, people: [bob] }, '“bob” in people'],
  ])('throws for a dataset of the same version that %s', (_what, dataset, found) => {
    expect(() => applyDelta(dataset, delta)).toThrow(
      new DeltaError(
        `the delta from version 1.0.0 to 1.1.0 does not fit: ${found} is not as it was released; take the dataset as version 1.0.0 published it, or the whole dataset of 1.1.0`,
      ),
    );
  });
});
