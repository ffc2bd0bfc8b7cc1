import { findSubject } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { renderCompanyHtml } from '../company/company.html.ts';
import { resolveCompany } from '../company/resolve-company.ts';
import { readList } from '../element/read-list.ts';
import type { Locale } from '../locale/locale.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { timelineStrings } from '../locale/timeline-strings.ts';
import { resolveSource } from '../source/resolve-source.ts';
import { renderSourceHtml } from '../source/source.html.ts';
import { resolveStat } from '../stat/resolve-stat.ts';
import { describeCourse } from '../stat/course/describe-course.ts';
import { renderStatHtml } from '../stat/stat.html.ts';
import type { Outcome } from '../state/outcome.ts';
import { nameSubject } from '../element/name-subject.ts';
import { resolveTable } from '../table/resolve-table.ts';
import { renderTableHtml } from '../table/table.html.ts';
import { renderTimelineHtml } from '../timeline/timeline.html.ts';
import type { TimelineQuery } from '../timeline/timeline-query.ts';
import type { FrameQueries } from './frame-query.ts';
import type { FramedTag } from './framed-tags.ts';

/** What stands around the facts of a frame: its name for those who do not see it, and the facts as finished HTML. */
export interface FrameDescription {
  readonly name: string;
  readonly content: string;
}

type Describe<Tag extends FramedTag> = (
  dataset: Dataset,
  query: FrameQueries[Tag],
  locale: Locale,
) => { readonly name: string | undefined; readonly content: string | undefined };

const descriptions: { readonly [Tag in FramedTag]: Describe<Tag> } = {
  'walbio-stat': (dataset, query, locale) => ({
    name: readView(
      resolveStat(dataset, query, locale, () => ({ part: { describeCourse } })),
      ({ label, subject }) => `${label.text}, ${subject.name.text}`,
    ),
    content: renderStatHtml(dataset, query, locale),
  }),
  'walbio-timeline': (dataset, query, locale) => ({
    name: nameTimeline(dataset, query, locale),
    content: renderTimelineHtml(dataset, query, locale),
  }),
  'walbio-company': (dataset, query, locale) => ({
    name: readView(resolveCompany(dataset, query, locale), ({ company }) => company.name.text),
    content: renderCompanyHtml(dataset, query, locale),
  }),
  'walbio-table': (dataset, query, locale) => ({
    name: readView(resolveTable(dataset, query, locale), ({ title }) => title.text),
    content: renderTableHtml(dataset, query, locale),
  }),
  'walbio-source': (dataset, query, locale) => ({
    name: readView(resolveSource(dataset, query, locale), ({ about, citations }) =>
      [sharedStrings[locale.language].source, about ?? citations[0]?.title].filter(Boolean).join(', '),
    ),
    content: renderSourceHtml(dataset, query, locale),
  }),
};

/**
 * What stands around the facts of a frame; `undefined` when the dataset does not hold them.
 *
 * @throws {TypeError} when what is asked cannot be understood
 * @throws {EdtfError} when a date is none in EDTF
 */
export function describeFrame<Tag extends FramedTag>(
  dataset: Dataset,
  { tag, query, locale }: { readonly tag: Tag; readonly query: FrameQueries[Tag]; readonly locale: Locale },
): FrameDescription | undefined {
  const { name, content } = descriptions[tag](dataset, query, locale);
  return content === undefined || name === undefined ? undefined : { name, content };
}

function readView<View>(outcome: Outcome<View>, name: (view: View) => string): string | undefined {
  return outcome.state === 'shown' ? name(outcome.view) : undefined;
}

function nameTimeline(dataset: Dataset, { subject }: TimelineQuery, locale: Locale): string {
  const subjects = readList(subject).flatMap((id) => findSubject(dataset, id) ?? []);
  const names = subjects.map((one) => nameSubject(one, locale).text);
  return [timelineStrings[locale.language].timeline, ...names].join(', ');
}
