import { findRecord, findSubject, listMembers } from '@walbio/core';
import type { LocalizedName, Subject } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { readList } from '../element/read-list.ts';
import type { Locale } from '../locale/locale.ts';
import { tableStrings } from '../locale/table-strings.ts';
import { describeAbsence } from '../state/describe-absence.ts';
import { listSubjectIds } from '../state/list-subject-ids.ts';
import type { Outcome, Unshown } from '../state/outcome.ts';
import { describeTable } from './describe-table.ts';
import { findEntries } from './find-entries.ts';
import { listColumns } from './list-columns.ts';
import { nameSubject } from '../element/name-subject.ts';
import { readSort } from './read-sort.ts';
import type { TableQuery } from './table-query.ts';
import type { TableView } from './table-view.ts';

/**
 * The table that compares subjects by indicators, in words.
 *
 * @throws {EdtfError} when `asOf` is not a date in EDTF
 */
export function resolveTable(dataset: Dataset, query: TableQuery, locale: Locale): Outcome<TableView> {
  const [ids, group] = [readList(query.subjects), query.group?.trim()];
  if (ids.length === 0 && !group) return { state: 'invalid', message: tableStrings[locale.language].missingAttributes };
  const absence = findAbsence(dataset, query, locale);
  if (absence) return absence;
  const head = group ? findSubject(dataset, { kind: 'organization', id: group }) : undefined;
  const members = head ? listMembers(dataset, head.record.id).map(({ id }) => id) : [];
  const subjects = [...new Set([...ids, ...members])].flatMap((id) => findSubject(dataset, id) ?? []);
  return compare(dataset, { query, subjects, head }, locale);
}

interface Comparison {
  readonly query: TableQuery;
  readonly subjects: readonly Subject[];
  readonly head: Subject | undefined;
}

function compare(dataset: Dataset, { query, subjects, head }: Comparison, locale: Locale): Outcome<TableView> {
  const choice = { sources: readList(query.source), asOf: query.asOf ?? undefined };
  const rows = subjects.map(({ record }) => record.id);
  const { find, indicators: known } = findEntries(dataset, rows, choice);
  const asked = readList(query.indicators);
  const columns = asked.length > 0 ? asked : listColumns(dataset, rows, known, find);
  const indicators = columns.flatMap((id) => findRecord(dataset, 'indicator', id) ?? []);
  if (!rows.some((row) => indicators.some(({ id }) => find(row, id).length > 0)))
    return { state: 'not-published', message: tableStrings[locale.language].noValues };
  const totals = head ? findEntries(dataset, [head.record.id], choice) : undefined;
  const findTotal = (row: string, id: string) =>
    (totals?.find(row, id) ?? []).filter(({ subject }) => subject.id === row);
  const title = readTitle(query.label, { subjects, head }, locale);
  return {
    state: 'shown',
    view: describeTable(dataset, { title, subjects, group: head, indicators, find, findTotal }, locale),
  };
}

interface Titled {
  readonly subjects: readonly Subject[];
  readonly head: Subject | undefined;
}

function readTitle(label: string | null | undefined, { subjects, head }: Titled, locale: Locale): LocalizedName {
  if (label?.trim()) return { text: label.trim() };
  if (head) return nameSubject(head, locale);
  const names = subjects.map((subject) => nameSubject(subject, locale).text);
  return { text: new Intl.ListFormat(locale.locale).format(names) };
}

function findAbsence(dataset: Dataset, query: TableQuery, locale: Locale): Unshown | undefined {
  const describe = (id: string | undefined, known: readonly { readonly id: string }[]): Unshown | undefined =>
    id === undefined
      ? undefined
      : describeAbsence(
          dataset,
          id,
          known.map((one) => one.id),
          locale,
        );
  const { group, sort } = query;
  const isGroup = !group || findRecord(dataset, 'organization', group)?.kind === 'group';
  const subject = readList(query.subjects).find((id) => !findSubject(dataset, id));
  if (subject) return describeAbsence(dataset, subject, listSubjectIds(dataset), locale);
  const indicators = [...readList(query.indicators), readSort(sort)?.by ?? 'name'];
  return (
    describe(
      isGroup ? undefined : group,
      dataset.organizations.filter(({ kind }) => kind === 'group'),
    ) ??
    describe(
      indicators.find((id) => id !== 'name' && !findRecord(dataset, 'indicator', id)),
      dataset.indicators,
    ) ??
    describe(
      readList(query.source).find((id) => !findRecord(dataset, 'source', id)),
      dataset.sources,
    )
  );
}
