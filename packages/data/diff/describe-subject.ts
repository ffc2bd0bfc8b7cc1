import type { AlternateName, Edtf, Identifier } from '../src/types.ts';
import type { Change } from './change.ts';
import { chooseFacts } from './choose-facts.ts';
import { describeObservation } from './describe-observation.ts';
import { describePeriod } from './describe-period.ts';
import { findField } from './find-field.ts';
import { groupBy } from './group-by.ts';
import type { NewsGroup } from './news-group.ts';
import { endSentence } from './end-sentence.ts';
import { writeFieldOf } from './write-field.ts';

/**
 * Tells what is new about one subject: what it is where its record is new, its relations in a sentence, and its figures one
 * by one, as many as are asked for.
 *
 * @param changes the new record, if it is new, and the new observations and relations of one subject
 * @param factsUpTo how many figures are told in full; the rest is counted
 */
export function describeSubject(changes: readonly Change[], factsUpTo: number): NewsGroup {
  const record = changes.find(isRecord);
  const observations = changes.filter(({ collection }) => collection === 'observations');
  const relations = changes.filter(({ collection }) => collection === 'relations');
  const { subject } = changes[0] as Change;
  const aside = record && describeKind(record);
  const text = [...(record ? describeRecord(record) : []), ...describeRelations(relations)].map(endSentence).join(' ');
  const left = observations.length - factsUpTo;
  return shareSources({
    label: record?.collection === 'events' ? describeEvent(record) : (subject?.label ?? ''),
    ...(aside !== undefined && { aside }),
    ...(text !== '' && { text }),
    sources: listTitles(record ? [record, ...relations] : relations),
    ids: [...(record ? [record] : []), ...relations].map(({ id }) => id),
    items: chooseFacts(observations, factsUpTo).map(describeObservation),
    ...(left > 0 && { rest: `${left} more ${left === 1 ? 'figure' : 'figures'} in the dataset` }),
  });
}

/** Whether a change is about the record of a subject, rather than about what is said of it. */
export function isRecord({ subject, id }: Change): boolean {
  return subject?.id === id;
}

/** When an event happened, as EDTF; `undefined` for one without a date. */
export function findDate(event: Change): Edtf | undefined {
  return findField(event, 'date')?.after as Edtf | undefined;
}

/** What a reader takes the record for; of an event the title says so, but not that it has no date. */
function describeKind(record: Change): string | undefined {
  if (record.collection !== 'events') return writeFieldOf(record, 'kind')?.toLowerCase();
  return findDate(record) === undefined && writeFieldOf(record, 'dateLabel') === undefined ? 'undated' : undefined;
}

/** An event by its date and title: `July 2013: Celyad goes public`. */
function describeEvent(change: Change): string {
  const date = findDate(change);
  const when = writeFieldOf(change, 'dateLabel') ?? (date === undefined ? undefined : describePeriod(date));
  return `${when === undefined ? '' : `${capitalize(when)}: `}${change.label}`;
}

function describeRecord(record: Change): readonly string[] {
  if (record.collection === 'events') return describeParticipants(record);
  const description = writeFieldOf(record, 'description');
  return [
    ...(description === undefined ? [] : [description]),
    ...describeNames(record),
    ...describeIdentifiers(record),
  ];
}

function describeNames(record: Change): readonly string[] {
  const names = (findField(record, 'alternateNames')?.after ?? []) as readonly AlternateName[];
  const list = (isMeant: (name: AlternateName) => boolean): string =>
    names
      .filter(isMeant)
      .map(({ name }) => `“${name}”`)
      .join(', ');
  const [former, others] = [list(({ kind }) => kind === 'former'), list(({ kind }) => kind !== 'former')];
  return [...(former === '' ? [] : [`Formerly ${former}`]), ...(others === '' ? [] : [`Also called ${others}`])];
}

function describeIdentifiers(record: Change): readonly string[] {
  const identifiers = (findField(record, 'identifiers')?.after ?? []) as readonly Identifier[];
  const list = identifiers.map(({ scheme, value }) => `${value} (${scheme})`).join(', ');
  return list === '' ? [] : [`Identified as ${list}`];
}

/** Who took part, but for those whom the title names. */
function describeParticipants(event: Change): readonly string[] {
  const others = (writeFieldOf(event, 'participants') ?? '')
    .split(/(?<=\)), /)
    .filter((participant) => participant !== '' && !event.label.includes(participant.replace(/ \([^()]*\)$/, '')))
    .map((participant) => participant.replace(/\([^()]*\)$/, (role) => role.toLowerCase()));
  return others.length > 0 ? [`With ${others.join(', ')}`] : [];
}

/** All relations in a sentence, those of one kind together: `spin-off of UCLouvain; member of BioWin, WELBIO`. */
function describeRelations(relations: readonly Change[]): readonly string[] {
  const kinds = groupBy(relations, (relation) => writeFieldOf(relation, 'kind') ?? '');
  const clauses = [...kinds].flatMap(([kind, group]) => describeKindOfRelation(kind, group));
  return clauses.length > 0 ? [capitalize(clauses.join('; '))] : [];
}

/** What a source leaves open stays open: `works as Professor` names no employer. */
function describeKindOfRelation(kind: string, relations: readonly Change[]): readonly string[] {
  const hasObject = (relation: Change): boolean => writeFieldOf(relation, 'object') !== undefined;
  const known = relations.filter(hasObject).map((relation) => describeObject(relation, ['object', 'title']));
  const open = relations.filter((relation) => !hasObject(relation));
  const titles = open.map((relation) => describeObject(relation, ['title'])).join(', ');
  return [
    ...(known.length > 0 ? [`${kind} ${known.join(', ')}`] : []),
    ...(open.length > 0 ? [open.every(isPost) ? `works as ${titles}` : `${kind}: ${titles}`] : []),
  ];
}

/** Whether the title of a relation says what somebody is, rather than whom the relation leads to. */
function isPost(relation: Change): boolean {
  return findField(relation, 'kind')?.after === 'works-for' && findField(relation, 'title') !== undefined;
}

function describeObject(relation: Change, names: readonly string[]): string {
  const [first = 'not named by the source', ...more] = [...names, 'referencePeriod'].flatMap(
    (name) => writeFieldOf(relation, name) ?? [],
  );
  return first + (more.length > 0 ? ` (${more.join(', ')})` : '');
}

/** Where everything in a group rests on the same sources, they are named once. */
function shareSources(group: NewsGroup): NewsGroup {
  const all = new Set([group.sources, ...group.items.map(({ sources }) => sources)].map((titles) => titles.join('\n')));
  if (group.sources.length === 0) all.delete('');
  if (all.size !== 1) return group;
  const sources = group.sources.length > 0 ? group.sources : (group.items[0]?.sources ?? []);
  return { ...group, sources, items: group.items.map((item) => ({ ...item, sources: [] })) };
}

function listTitles(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap(({ sources }) => sources.map(({ title }) => title)))];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
