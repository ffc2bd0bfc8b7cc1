import type { Dataset, Observation, Quantity } from '@walbio/data';
import { it } from 'vitest';
import { createDataset, periods } from './createDataset.ts';
import type { Engine } from './engine.ts';
import { loadDataset } from './loadDatasets.ts';
import { assertSameAnswer } from './oracle.ts';

const numbers = [-5, 0, 0.1, 5, 10, 15, 1e21] as const;

/** Quantities of every form around these numbers. */
function listQuantities(): readonly Quantity[] {
  const single = numbers.flatMap((number): readonly Quantity[] => [
    { number },
    { min: number },
    { minExclusive: number },
    { max: number },
    { maxExclusive: number },
  ]);
  const ranges = numbers.slice(1).flatMap((to, index): readonly Quantity[] => {
    const from = numbers[index] as number;
    const lows = [{ min: from }, { minExclusive: from }];
    return lows.flatMap((low) => [{ max: to }, { maxExclusive: to }].map((high) => ({ ...low, ...high })));
  });
  return [...single, ...ranges].flatMap((quantity) => [quantity, { ...quantity, approximate: true } as const]);
}

/** A dataset with an observation of each of these quantities, and one of each period. */
function createDatasetOfForms(): Dataset {
  const plain = createDataset(11);
  const model = plain.observations[0] as Observation;
  const quantities = listQuantities().map((value, index) => ({ ...model, id: `quantity-${index + 1000}`, value }));
  const dates = periods.map((period, index) => ({
    ...model,
    id: `period-${index + 1000}`,
    value: { date: period },
    referencePeriod: period,
  }));
  return { ...plain, observations: [...dates, ...quantities] };
}

/** Periods that are asked for: of every kind one. */
const asked = ['2014', '2016~', '2016-06-15', '2016-40', '199X', '2005/2014', '2016/..', '../2016'] as const;

const comparisons = ['eq', 'gt', 'gte', 'lt', 'lte'] as const;
const relations = ['eq', 'contains', 'within', 'overlaps', 'before', 'after'] as const;

/** Tests each operator of quantities and of periods against every form that these have. */
export function testOperators(engine: Engine | undefined): void {
  let loading: Promise<unknown> | undefined;
  const dataset = createDatasetOfForms();
  const assertSame = async (where: object): Promise<void> => {
    loading ??= loadDataset(engine!, 'forms', dataset);
    await loading;
    for (const query of [{ where }, { where, certainty: 'possible' }, { where: { not: where } }]) {
      const asked = { from: 'observations', select: ['id'], ...query };
      await assertSameAnswer(engine!, {
        dataset,
        schema: 'forms',
        query: asked,
        withEvidence: false,
        isOutgrown: false,
      });
    }
  };

  it.each(comparisons)('%s of quantities', async (operator) => {
    for (const number of numbers) await assertSame({ value: { [operator]: number } });
  });

  it('between of quantities', async () => {
    for (const number of numbers) await assertSame({ value: { between: [number, number + 5] } });
  });

  it.each(relations)('%s of periods', async (operator) => {
    for (const period of asked) await assertSame({ date: { [operator]: period } });
  });
}
