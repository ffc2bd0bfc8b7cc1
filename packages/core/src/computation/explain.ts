import type { Citation, Dataset, Observation, Vocabulary } from '@walbio/data';
import { describeCitation } from '../citation/describeCitation.ts';
import { groupBy } from '../collection/groupBy.ts';
import { describeObservation } from '../describe/describeObservation.ts';
import type { CitationDescription, LocaleOptions } from '../format/description.ts';
import { resolveLocale } from '../format/resolveLocale.ts';
import type { ResolvedLocale } from '../format/resolveLocale.ts';
import type { Comparison } from './computeComparison.ts';
import { isComputed } from './computedValue.ts';
import type { ComputedInput, ComputedValue, Operation } from './computedValue.ts';
import { formatComputedValue } from './formatComputedValue.ts';
import { listCautions } from './listCautions.ts';
import { listInputs } from './listInputs.ts';
import { findComputationWords } from './locale/findComputationWords.ts';
import type { ComputationWords } from './locale/words.ts';

/** What stands before an input: before the first one, and before those that follow. */
const signs: Readonly<Record<Operation | 'comparison', readonly [first: string, next: string]>> = {
  sum: ['  ', '+ '],
  difference: ['  ', '− '],
  ratio: ['  ', '÷ '],
  growth: ['  ', '→ '],
  comparison: ['  ', '? '],
  mean: ['· ', '· '],
  median: ['· ', '· '],
  minimum: ['· ', '· '],
  maximum: ['· ', '· '],
};

/** What every part of an explanation needs. */
interface Context {
  readonly dataset: Dataset;
  readonly locale: ResolvedLocale;
  readonly words: ComputationWords;
  /** The sources of all inputs, in the order of their numbers. */
  readonly sources: readonly string[];
}

/**
 * Tells how a computed value or comparison came about, as plain text of several lines: the result; every input with its value,
 * period, quoted words and the number of its source; the rule; what to mind; the sources. The same at any time and place.
 *
 * @throws {QueryError} when the dataset does not hold a cited source
 * @throws {RangeError} when `locale` is not a BCP 47 tag
 * @example explain(dataset, computeSum(dataset, ['celyad.funds-raised.cell-therapy-2016', 'bone-therapeutics.funds-raised.cell-therapy-2016'])).split('\n')[0] // 'Sum: more than €303 million'
 */
export function explain<V extends Vocabulary>(
  dataset: Dataset<V>,
  computed: ComputedValue<NoInfer<V>> | Comparison<NoInfer<V>>,
  { locale: asked }: LocaleOptions = {},
): string {
  const locale = resolveLocale(asked);
  const words = findComputationWords(locale.language);
  const told = computed as unknown as ComputedValue | Comparison;
  const citations = listInputs(told).flatMap((input) => input.citations);
  const sources = [...new Set(citations.map(({ source }) => source))];
  const context: Context = { dataset: dataset, locale, words, sources };
  return [
    ...explainValue(told, context, ''),
    `${words.heading.rule}${locale.words.colon}${words.rule[nameOperation(told)]}`,
    ...explainCautions(told, context),
    `${words.heading.sources}${locale.words.colon}`.trimEnd(),
    ...explainSources(citations, context),
  ].join('\n');
}

function nameOperation(computed: ComputedValue | Comparison): Operation | 'comparison' {
  return 'operation' in computed ? computed.operation : 'comparison';
}

function explainValue(computed: ComputedValue | Comparison, context: Context, indent: string): readonly string[] {
  const { locale, words } = context;
  const operation = nameOperation(computed);
  const result =
    'operation' in computed ? formatComputedValue(computed, { locale: locale.tag }) : words.relation[judge(computed)];
  const inputs = computed.inputs.flatMap((input, index) =>
    explainInput(input, context, `${indent}  `, signs[operation][index === 0 ? 0 : 1]),
  );
  return [`${words.operation[operation]}${locale.words.colon}${result}`, ...inputs];
}

function explainInput(input: ComputedInput, context: Context, indent: string, sign: string): readonly string[] {
  if (!isComputed(input)) return [`${indent}${sign}${explainObservation(input, context)}`];
  const [result = '', ...below] = explainValue(input, context, `${indent}  `);
  return [`${indent}${sign}${result}`, ...below];
}

function explainObservation(observation: Observation, { dataset, locale, sources }: Context): string {
  const { sentence, citations } = describeObservation(dataset, observation, { locale: locale.tag });
  const quoted = [...groupBy(citations, ({ sourceId }) => sourceId)].map(([source, passages]) => {
    const words = passages.map(({ exact }) => locale.words.quotes.join(exact.replace(/\s+/g, ' ')));
    return `[${sources.indexOf(source) + 1}] ${words.join(', ')}`;
  });
  return `${sentence.text} ${quoted.join('; ')}`;
}

function judge({ isMore, isLess, isSame }: Comparison): keyof ComputationWords['relation'] {
  if (isMore || isLess || isSame) return isMore ? 'more' : isLess ? 'less' : 'same';
  if (isLess === false) return 'notLess';
  return isMore === false ? 'notMore' : 'unknown';
}

function explainCautions(computed: ComputedValue | Comparison, context: Context): readonly string[] {
  const { dataset, locale, words } = context;
  const all = listInputs(computed).length;
  const lines = listCautions(dataset, computed).flatMap(({ kind, observations }) => {
    const ids = observations.length < all ? `${locale.words.colon}${observations.map(({ id }) => id).join(', ')}` : '';
    const reasons = kind === 'corrected' ? observations.flatMap((input) => explainCorrections(input, context)) : [];
    return [`  - ${words.caution[kind]}${ids}.`, ...new Set(reasons)];
  });
  return lines.length > 0 ? [`${words.heading.cautions}${locale.words.colon}`.trimEnd(), ...lines] : [];
}

function explainCorrections(observation: Observation, { dataset, locale }: Context): readonly string[] {
  const { corrections } = describeObservation(dataset, observation, { locale: locale.tag });
  const known = corrections.filter(({ kind }) => kind !== 'spelling');
  return known.map(({ kindText, printed, reason }) => {
    return `    ${kindText}, ${locale.words.quotes.join(printed)}${locale.words.colon}${reason.text}`;
  });
}

function explainSources(citations: readonly Citation[], { dataset, locale, sources }: Context): readonly string[] {
  return sources.map((id, index) => {
    const citation = citations.find(({ source }) => source === id) as Citation;
    return `  [${index + 1}] ${nameDocument(describeCitation(dataset, citation, { locale: locale.tag }))}`;
  });
}

function nameDocument({ authors, title, publisher, issued, url }: CitationDescription): string {
  const document = [authors?.join(', '), title, publisher, issued].filter((part) => part).join(', ');
  return url ? `${document}. ${url}` : `${document}.`;
}
