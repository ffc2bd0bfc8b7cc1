import type { RelationDescription, SubjectDescription } from '@walbio/core';
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
import type { CompanyView, PipelineEntry } from './company-view.ts';

/** A company card as HTML: the name as a heading, then a list for each part that something is known for. */
export function writeCompany(view: CompanyView, language: Language, level: HeadingLevel): string {
  const { company, pipeline, places, relations } = view;
  const strings = companyStrings[language];
  const events = company.events.map((event) => writeEvent(event, language));
  const parts: readonly (readonly [heading: string, tag: 'ol' | 'ul', items: readonly string[]])[] = [
    [strings.keyFigures, 'ul', company.observations.map((one) => `<li>${writeObservation(one, language)}</li>`)],
    [strings.pipeline, 'ul', pipeline.map((entry) => writeProduct(entry, language))],
    [strings.events, 'ol', events],
    [strings.relations, 'ul', [...places, ...relations].map((relation) => writeRelation(relation, language))],
  ];
  const below = deepenHeadingLevel(level);
  const written = parts
    .filter(([, , items]) => items.length > 0)
    .map(([heading, tag, items]) => `<h${below}>${heading}</h${below}><${tag}>${items.join('')}</${tag}>`);
  return writeHead(company, language, level) + written.join('');
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
  const remarks = writeSource(citations, language) + writeCorrections(corrections, language);
  return `${heading}<p>${words.join(' ')}${remarks}</p>`;
}

function writeProduct({ product, relation }: PipelineEntry, language: Language): string {
  const { name, kindLabel, description, observations, citations } = product;
  const words = [
    `<strong>${writeText(name, language)}</strong>, ${writeText(kindLabel ?? relation.kind, language)}.`,
    description && writeText(description, language),
  ].filter((part) => part);
  const figures = observations.map((one) => `<br>${writeObservation(one, language)}`).join('');
  return `<li>${words.join(' ')}${writeSource([...relation.citations, ...citations], language)}${figures}</li>`;
}

function writeRelation(relation: RelationDescription, language: Language): string {
  const { kind, other, title, period, note, corrections, citations } = relation;
  const words = [
    `${writeText(kind, language)} ${other ? writeText(other.name, language) : companyStrings[language].notNamed}`,
    title && writeText(title, language),
    period && writeTime(period, language),
  ].filter((part) => part);
  const remarks = (note ? `. ${writeText(note, language)}` : '') + writeSource(citations, language);
  return `<li>${words.join(', ')}${remarks}${writeCorrections(corrections, language)}</li>`;
}
