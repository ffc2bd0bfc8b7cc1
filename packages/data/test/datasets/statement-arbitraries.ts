import * as fc from 'fast-check';
import type {
  Codelist,
  Correction,
  CorrectionTarget,
  Indicator,
  Observation,
  ObservationStatus,
  Reference,
  Relation,
  Source,
  Value,
} from '../../src/types.ts';
import { edtfArbitrary } from './edtf-arbitrary.ts';
import { choose, chooseCode, cite } from './known-ids.ts';
import type { KnownIds } from './known-ids.ts';
import { citationsArbitrary, pickArbitrary } from './record-arbitraries.ts';
import { dateValueArbitrary, quantityArbitrary } from './value-arbitrary.ts';
import { textArbitrary, wordsArbitrary } from './words-arbitrary.ts';

/** What an observation is made of, besides what every record refers to. */
export interface ObservationContext {
  readonly known: KnownIds;
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
}

/** Observations of one source each, whose values have the form of their indicators; none where nothing is measured. */
export const observationArbitrary: fc.Arbitrary<(context: ObservationContext) => Observation | undefined> = fc
  .record(
    {
      indicator: pickArbitrary,
      subject: pickArbitrary,
      source: pickArbitrary,
      quantity: quantityArbitrary,
      code: pickArbitrary,
      date: dateValueArbitrary,
      period: edtfArbitrary,
      periodLabel: textArbitrary,
      status: fc.constantFrom<ObservationStatus>('normal', 'estimated', 'forecast', 'provisional', 'target'),
      counterpart: pickArbitrary,
      note: textArbitrary,
      citations: citationsArbitrary,
    },
    { requiredKeys: ['indicator', 'subject', 'source', 'quantity', 'code', 'date', 'status', 'citations'] },
  )
  .map((draft) => ({ known, indicators, sources }) => {
    const indicator = choose(indicators, draft.indicator);
    const subject = choose(known.subjects, draft.subject);
    const source = choose(sources, draft.source) as Source;
    if (!indicator || !subject) return undefined;
    const counterpart = draft.counterpart === undefined ? undefined : choose(known.areas, draft.counterpart);
    return {
      id: `${subject.id}.${indicator.id}.${source.id}`,
      indicator: indicator.id,
      subject,
      value: chooseValue(indicator, draft, known),
      ...(draft.period === undefined
        ? { referencePeriod: source.issued, periodBasis: 'issued' }
        : { referencePeriod: draft.period, periodBasis: 'stated' }),
      ...(draft.periodLabel && { periodLabel: draft.periodLabel }),
      status: draft.status,
      ...(counterpart !== undefined && { counterpart }),
      ...(draft.note && { note: draft.note }),
      citations: draft.citations.map(({ selector }) => ({ source: source.id, selector })),
    };
  });

/** Relations, also ones whose object is left open; none where there is no subject. */
export const relationArbitrary: fc.Arbitrary<(known: KnownIds) => Relation | undefined> = fc
  .record(
    {
      kind: pickArbitrary,
      subject: pickArbitrary,
      object: pickArbitrary,
      title: textArbitrary,
      referencePeriod: edtfArbitrary,
      note: textArbitrary,
      citations: citationsArbitrary,
    },
    { requiredKeys: ['kind', 'subject', 'citations'] },
  )
  .map(({ citations, ...draft }) => (known) => {
    const subject = choose(known.subjects, draft.subject);
    if (!subject) return undefined;
    const kind = chooseCode(known, 'relation-kind', draft.kind);
    const object = draft.object === undefined ? undefined : choose(known.subjects, draft.object);
    return {
      id: [subject.id, kind, ...(object ? [object.id] : [])].join('.'),
      kind,
      subject,
      ...(object && { object }),
      ...(draft.title && { title: draft.title }),
      ...(draft.referencePeriod !== undefined && { referencePeriod: draft.referencePeriod }),
      ...(draft.note && { note: draft.note }),
      citations: cite(citations, known),
    };
  });

/** Corrections of subjects, statements and sources. */
export const correctionArbitrary: fc.Arbitrary<
  (known: KnownIds, id: string, targets: readonly CorrectionTarget[]) => Correction
> = fc
  .record(
    {
      kind: fc.constantFrom<Correction['kind']>('error', 'contradiction', 'spelling', 'doubt'),
      targets: fc.array(pickArbitrary, { minLength: 1, maxLength: 3 }),
      printed: wordsArbitrary,
      holds: textArbitrary,
      reason: textArbitrary,
      citations: citationsArbitrary,
    },
    { requiredKeys: ['kind', 'targets', 'printed', 'reason', 'citations'] },
  )
  .map(({ targets, citations, ...fields }) => (known, id, possible) => ({
    id,
    ...fields,
    targets: targets.map((pick) => choose(possible, pick) as CorrectionTarget),
    citations: cite(citations, known),
  }));

/** What statements can be about, with their kinds, as corrections name them. */
export function listTargets(
  subjects: readonly Reference[],
  statements: Readonly<Record<'observation' | 'relation' | 'source', readonly { readonly id: string }[]>>,
): readonly CorrectionTarget[] {
  const kinds = ['observation', 'relation', 'source'] as const;
  return [...subjects, ...kinds.flatMap((kind) => statements[kind].map(({ id }) => ({ kind, id })))];
}

function chooseValue(
  { valueType, codelist }: Indicator,
  { quantity, code, date }: { readonly quantity: Value; readonly code: number; readonly date: Value },
  known: KnownIds,
): Value {
  if (valueType === 'quantity') return quantity;
  if (valueType === 'date') return date;
  const { codes } = known.codelists.find(({ id }) => id === codelist) as Codelist;
  return { code: choose(codes, code)?.code as string };
}
