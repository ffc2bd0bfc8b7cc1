import { findRecord, formatText } from '@walbio/core';
import type { LocalizedText, StatusDescription } from '@walbio/core';
import type { Dataset, Indicator, Unit } from '@walbio/data';
import type { Locale } from '../locale/locale.ts';
import type { Claim } from './claim-grid.ts';
import type { TableColumn } from './table-view.ts';

/** The head of a column: what is measured, in which unit, and how sure all its values are. */
export function describeColumn(
  dataset: Dataset,
  indicator: Indicator,
  { claims, locale }: { readonly claims: readonly Claim[]; readonly locale: Locale },
): TableColumn {
  const { id, valueType, codelist } = indicator;
  const unit = describeUnit(findRecord(dataset, 'unit', indicator.unit ?? ''), claims, locale);
  const status = findCommonStatus(claims);
  return {
    id,
    label: formatText(indicator.label, locale),
    ...(unit && { unit }),
    ...(status && { status }),
    valueType,
    codes: codelist ? (findRecord(dataset, 'codelist', codelist)?.codes.map(({ code }) => code) ?? []) : [],
  };
}

function describeUnit(
  unit: Unit | undefined,
  claims: readonly Claim[],
  { language }: Locale,
): LocalizedText | undefined {
  const written = claims.find(({ description }) => description.value.unit)?.description.value;
  if (!written?.unit) return undefined;
  const label = unit?.label;
  if (!label) return { text: written.unit, language: written.language };
  const own = label[language];
  return own ? { text: own.other, language } : { text: label.en.other, language: 'en' };
}

function findCommonStatus(claims: readonly Claim[]): StatusDescription | undefined {
  const status = claims[0]?.description.status;
  const isCommon = claims.every(({ description }) => description.status.code === status?.code);
  return status && status.code !== 'normal' && isCommon ? status : undefined;
}
