import type { Dataset, Observation, Vocabulary } from '@walbio/data';
import { listCorrections } from '../query/listCorrections.ts';
import type { ComputedInput, Operation } from './computedValue.ts';
import { listInputs } from './listInputs.ts';

/**
 * What a reader of a computed value has to know:
 *
 * - `periods-differ`: the inputs hold at different times.
 * - `period-of-issue`: a source gives no period, so the date of its issue stands in.
 * - `indicators-differ`: different things were measured; not said of a ratio, which is made of such.
 * - `subjects-differ`: growth from one subject to another.
 * - `counterparts-differ`: shares or ranks of different places.
 * - `sources-differ`: the inputs come from different documents, which may count in different ways.
 * - `not-settled`: an input is an estimate, a forecast, provisional, or a target.
 * - `corrected`: an input is known to be wrong, contradicted or doubtful.
 */
export type CautionKind =
  | 'periods-differ'
  | 'period-of-issue'
  | 'indicators-differ'
  | 'subjects-differ'
  | 'counterparts-differ'
  | 'sources-differ'
  | 'not-settled'
  | 'corrected';

/** One caution, with the observations that it is about. */
export interface Caution<V extends Vocabulary = Vocabulary> {
  readonly kind: CautionKind;
  readonly observations: readonly Observation<V>[];
}

/** What was computed: a computed value, or a comparison. */
export interface Computed<V extends Vocabulary = Vocabulary> {
  readonly operation?: Operation;
  readonly inputs: readonly ComputedInput<V>[];
}

/**
 * What a reader of a computed value or comparison has to know of the observations below it.
 *
 * @example listCautions(dataset, computeSum(dataset, ['celyad.funds-raised.cell-therapy-2016', 'bone-therapeutics.funds-raised.cell-therapy-2016'])).map(({ kind }) => kind) // ['period-of-issue']
 */
export function listCautions<V extends Vocabulary>(dataset: Dataset<V>, computed: Computed<V>): readonly Caution<V>[] {
  const inputs = listInputs<V>(computed);
  const { operation } = computed;
  const differ = (read: (input: Observation<V>) => string, isAsked = true): readonly Observation<V>[] =>
    isAsked && new Set(inputs.map(read)).size > 1 ? inputs : [];
  const found: Readonly<Record<CautionKind, readonly Observation<V>[]>> = {
    'periods-differ': differ(({ referencePeriod }) => referencePeriod),
    'period-of-issue': inputs.filter(({ periodBasis }) => periodBasis === 'issued'),
    'indicators-differ': differ(({ indicator }) => indicator, operation !== 'ratio'),
    'subjects-differ': differ(({ subject }) => subject.id, operation === 'growth'),
    'counterparts-differ': differ(({ counterpart }) => counterpart ?? ''),
    'sources-differ': differ(nameSources),
    'not-settled': inputs.filter(({ status }) => status !== 'normal'),
    corrected: inputs.filter((input) => isCorrected(dataset as unknown as Dataset, input.id)),
  };
  return (Object.keys(found) as CautionKind[])
    .map((kind) => ({ kind, observations: found[kind] }))
    .filter(({ observations }) => observations.length > 0);
}

function nameSources({ citations }: Observation): string {
  return JSON.stringify([...new Set(citations.map(({ source }) => source))].sort());
}

function isCorrected(dataset: Dataset, id: string): boolean {
  return listCorrections(dataset, { kind: 'observation', id }).some(({ kind }) => kind !== 'spelling');
}
