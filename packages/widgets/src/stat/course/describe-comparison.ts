import { describeObservation, findRecord, formatPeriod, formatQuantity, isEdtf } from '@walbio/core';
import type { CautionKind } from '@walbio/core';
import type { Dataset, ExactQuantity, Observation, Quantity, Unit } from '@walbio/data';
import { readLocale } from '../../locale/locale.ts';
import type { Locale } from '../../locale/locale.ts';
import { courseStrings } from '../../locale/course-strings.ts';
import { describeAbsence } from '../../state/describe-absence.ts';
import { isExpected } from '../expected-statuses.ts';
import { findCompared, isBefore } from './find-compared.ts';
import { findUnit } from './find-unit.ts';
import { isMove, judgeChange } from './judge-change.ts';
import type { Direction } from './judge-change.ts';
import { measureChange } from './measure-change.ts';
import type { ChangeSize } from './measure-change.ts';
import type { Compared, Comparison } from '../stat-view.ts';
import { listCautions, percentagePoint } from './reckon.ts';

const percent: Unit = { id: 'percent-growth', kind: 'growth', symbol: '%' };

/** What a comparison is made of. */
export interface ComparisonContext {
  readonly compare: string;
  readonly asOf?: string | null | undefined;
  readonly locale: Locale;
}

/**
 * How an observation stands to an earlier one, in words; a sentence where there is nothing to compare with.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function describeComparison(
  dataset: Dataset,
  shown: Observation,
  { compare, asOf, locale }: ComparisonContext,
): Comparison {
  const earlier = findCompared(dataset, shown, compare, { asOf });
  return earlier ? compareWith(dataset, earlier, shown, locale) : { message: tellAbsence(dataset, compare, locale) };
}

function tellAbsence(dataset: Dataset, compare: string, locale: Locale): string {
  const { noEarlier, noneAt } = courseStrings[locale.language];
  if (compare === 'previous' || findRecord(dataset, 'observation', compare)) return noEarlier;
  if (isEdtf(compare)) return noneAt(formatPeriod(compare, locale));
  const known = dataset.observations.map(({ id }) => id);
  return describeAbsence(dataset, compare, known, locale).message;
}

function compareWith(dataset: Dataset, earlier: Observation, shown: Observation, asked: Locale): Compared {
  const [unit, other] = [findUnit(dataset, shown), findUnit(dataset, earlier)];
  const locale = speakOf(unit, asked);
  const direction = unit?.id === other?.id ? judgeChange(earlier.value, shown.value, unit?.kind) : 'open';
  const change = tellChange(earlier, shown, { unit, direction, locale, isUnlike: unit?.id !== other?.id });
  return {
    direction,
    change: { text: change, language: locale.language },
    earlier: describeObservation(dataset, earlier, asked),
    cautions: listWarnings(dataset, earlier, shown, asked),
  };
}

/** Where a unit has no word in the language, all of the sentence is in English. */
function speakOf(unit: Unit | undefined, asked: Locale): Locale {
  return unit?.label && !unit.label[asked.language] ? readLocale() : asked;
}

interface ChangeContext {
  readonly unit: Unit | undefined;
  readonly direction: Direction;
  readonly locale: Locale;
  readonly isUnlike: boolean;
}

function tellChange(earlier: Observation, shown: Observation, context: ChangeContext): string {
  const { unit, direction, locale, isUnlike } = context;
  const { stays, besides, moves, unlike } = courseStrings[locale.language];
  if (isUnlike) return unlike;
  const isCourse = isBefore(earlier, shown) && isOfOneThing(earlier, shown);
  const form = isCourse ? (isExpected(shown) ? 'expected' : 'observed') : 'beside';
  if (!isMove(direction)) return (form === 'observed' ? stays : { ...stays, ...besides })[direction];
  const size = measureChange(earlier.value, shown.value, { direction, kind: unit?.kind });
  return moves[direction][form] + tellSize(isCourse ? size : { ...size, growth: undefined }, unit, locale);
}

/** Whether two values are of one indicator and one subject, so that one can become the other. */
function isOfOneThing(one: Observation, other: Observation): boolean {
  return (
    one.subject.id === other.subject.id && one.indicator === other.indicator && one.counterpart === other.counterpart
  );
}

function tellSize({ difference, growth }: ChangeSize, unit: Unit | undefined, locale: Locale): string {
  const inUnit = unit?.symbol === '%' ? percentagePoint : unit;
  const amount = difference && formatQuantity(difference, { ...locale, ...(inUnit && { unit: inUnit }) });
  return (amount ? courseStrings[locale.language].by(amount) : '') + (growth ? ` (${tellRate(growth, locale)})` : '');
}

/** With so many decimals as a reader can use; where that takes something away, the rate is “about”, or its bound moves outwards. */
function tellRate(growth: Quantity, { locale }: Locale): string {
  const { fraction: _, ...plain } = growth as ExactQuantity;
  const sizes = Object.values(plain).filter((end) => typeof end === 'number');
  const least = Math.min(...sizes.map(Math.abs).filter(Boolean), 1);
  const decimals = Math.min(1 - Math.floor(Math.log10(least)), 20);
  return formatQuantity(plain, { locale, unit: percent, decimals });
}

/** The cautions of core that nothing else on the tile says: periods and statuses stand beside both values. */
function listWarnings(
  dataset: Dataset,
  earlier: Observation,
  shown: Observation,
  { language }: Locale,
): readonly string[] {
  const cautions: Partial<Readonly<Record<CautionKind, string>>> = courseStrings[language].cautions;
  const found = listCautions(dataset, { operation: 'growth', inputs: [earlier, shown] });
  return found.map(({ kind }) => cautions[kind]).filter((caution) => caution !== undefined);
}
