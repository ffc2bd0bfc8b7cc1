import type { Dataset, Observation } from '@walbio/data';
import { dataset } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';

/** What an observation of a test says; by default of Wallonia’s biotech companies, in a period that its source states. */
export type Said = Partial<Omit<Observation, 'value'>> & {
  readonly value: Observation['value'] | string;
  readonly source?: string;
};

/** An observation in the words of the dataset; a value in short is a quantity such as `>350`. */
export function observe(referencePeriod: string, { value, source = 'massbio-2024', ...fields }: Said): Observation {
  const { indicator = 'biotech-companies', subject = { kind: 'area', id: 'wallonia' } as const } = fields;
  return {
    id: [subject.id, indicator, source, referencePeriod].join('.'),
    indicator,
    subject,
    value: typeof value === 'string' ? parseQuantity(value) : value,
    referencePeriod,
    periodBasis: 'stated',
    status: 'normal',
    citations: [{ source, selector: { type: 'TextQuoteSelector', exact: `${referencePeriod} in ${source}` } }],
    ...fields,
  };
}

/** The dataset with other observations, and nothing that is known to be wrong with them. */
export function sayOnly(...observations: readonly Observation[]): Dataset {
  return { ...dataset, observations, corrections: [], events: [], relations: [] };
}
