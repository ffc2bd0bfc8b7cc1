import type { EventDescription, RelationDescription, SubjectDescription } from '@walbio/core';
import type { Language } from '@walbio/data';
import { deepenHeadingLevel } from '../element/heading-level.ts';
import type { HeadingLevel } from '../element/heading-level.ts';
import { writeCorrections } from '../html/write-corrections.ts';
import { writeEvent } from '../html/write-event.ts';
import { writeObservation } from '../html/write-observation.ts';
import { writeSource } from '../html/write-source.ts';
import { writeText } from '../html/write-text.ts';
import { writeTime } from '../html/write-time.ts';
import { companyStrings } from '../locale/company-strings.ts';
import { sharedStrings } from '../locale/shared-strings.ts';
import { collectCitations } from '../source/collect-citations.ts';
import type { CompanyPart } from './company-part.ts';
import type { CompanyView, PipelineEntry } from './company-view.ts';
import { countContents } from './count-contents.ts';
import { foldParts } from './fold-parts.ts';

type Write = (view: CompanyView, language: Language) => readonly string[];

const writings: Readonly<Record<CompanyPart, Write>> = {
  facts: writeFacts,
  figures: ({ company }, language) => company.observations.map((one) => `<li>${writeObservation(one, language)}</li>`),
  pipeline: ({ pipeline }, language) => pipeline.map((entry) => writeProduct(entry, language)),
  funding: ({ funding: { events, investors } }, language) => [
    ...events.map((event) => writeEvent(event, language)),
    ...investors.map((investor) => writeRelation(investor, language)),
  ],
  events: ({ events }, language) => events.map((event) => writeEvent(event, language)),
  relations: ({ relations }, language) => relations.map((relation) => writeRelation(relation, language)),
};

/** How a card presents itself. */
export interface WritingOptions {
  readonly language: Language;
  /** The level of the heading that the name is. */
  readonly level: HeadingLevel;
  /** Closes all but the name, the facts and the key figures behind a line that says what is there. */
  readonly compact: boolean;
}

/** A company card as HTML: the name as a heading, then a list for each part that something is known for. */
export function writeCompany(view: CompanyView, { language, level, compact }: WritingOptions): string {
  const { front, behind } = foldParts(view.parts);
  const write = (part: CompanyPart): string => writePart(part, view, language, deepenHeadingLevel(level));
  const parts = compact
    ? front.map(write).join('') + fold(countContents(view, behind, language), behind.map(write).join(''))
    : view.parts.map(write).join('');
  return writeHead(view.company, language, level) + parts;
}

function fold(summary: string, content: string): string {
  return content && `<details><summary>${summary}</summary>${content}</details>`;
}

function writePart(part: CompanyPart, view: CompanyView, language: Language, level: HeadingLevel): string {
  const items = writings[part](view, language);
  if (items.length === 0) return '';
  const name = companyStrings[language].headings[part];
  const list = part === 'events' ? 'ol' : 'ul';
  return `${name ? `<h${level}>${name}</h${level}>` : ''}<${list}>${items.join('')}</${list}>`;
}

function writeHead(company: SubjectDescription, language: Language, level: HeadingLevel): string {
  const { name, kindLabel, alternateNames, description, corrections, citations } = company;
  const { colon } = sharedStrings[language];
  const words = [
    kindLabel && `${writeText(kindLabel, language)}.`,
    ...alternateNames.map((other) => `${other.kindText}${colon}${writeText({ text: other.text }, language)}.`),
    description && writeText(description, language),
  ].filter((part) => part);
  const heading = `<h${level}>${writeText(name, language)}</h${level}>`;
  const remarks = writeSource(collectCitations([{ citations }, ...alternateNames]), language);
  return `${heading}<p>${words.join(' ')}${remarks}${writeCorrections(corrections, language)}</p>`;
}

function writeFacts({ company: { founding }, places }: CompanyView, language: Language): readonly string[] {
  const written = places.map((place) => writeRelation(place, language));
  return founding?.date ? [writeFounding(founding, language), ...written] : written;
}

function writeFounding({ date, corrections, citations }: EventDescription, language: Language): string {
  const when = date ? writeTime(date, language) : '';
  const remarks = writeSource(citations, language) + writeCorrections(corrections, language);
  return `<li>${companyStrings[language].founded}${sharedStrings[language].colon}${when}${remarks}</li>`;
}

function writeProduct({ product, relation, trials, relations }: PipelineEntry, language: Language): string {
  const { name, kindLabel, description, observations, corrections } = product;
  const words = [
    `<strong>${writeText(name, language)}</strong>, ${writeText(kindLabel ?? relation.kind, language)}.`,
    description && writeText(description, language),
  ].filter((part) => part);
  const lines = [
    ...observations.map((one) => writeObservation(one, language)),
    ...trials.map((trial) => writeTrial(trial, language)),
    ...relations.map((one) => writeLink(one, language)),
  ];
  const remarks =
    writeSource(collectCitations([relation, product]), language) +
    writeCorrections([...relation.corrections, ...corrections], language);
  return `<li>${words.join(' ')}${remarks}${lines.map((line) => `<br>${line}`).join('')}</li>`;
}

function writeTrial(trial: SubjectDescription, language: Language): string {
  const { name, identifiers, corrections } = trial;
  const { colon } = sharedStrings[language];
  const numbers = identifiers.map(
    ({ scheme, text }) => `, ${writeText(scheme, language)}${colon}${writeText({ text }, language)}`,
  );
  const remarks =
    writeSource(collectCitations([trial, ...identifiers]), language) + writeCorrections(corrections, language);
  return `${companyStrings[language].trial}${colon}${writeText(name, language)}${numbers.join('')}${remarks}`;
}

function writeRelation(relation: RelationDescription, language: Language): string {
  return `<li>${writeLink(relation, language)}</li>`;
}

function writeLink(relation: RelationDescription, language: Language): string {
  const { kind, other, title, period, note, corrections, citations } = relation;
  const { colon } = sharedStrings[language];
  const name = other ? writeText(other.name, language) : companyStrings[language].notNamed;
  const words = [
    `${writeText(kind, language)}${colon}${name}${title ? ` (${writeText(title, language)})` : ''}`,
    period && writeTime(period, language),
  ].filter((part) => part);
  const remarks = (note ? `. ${writeText(note, language)}` : '') + writeSource(citations, language);
  return `${words.join(', ')}${remarks}${writeCorrections(corrections, language)}`;
}
