import type { RecordIndex } from '../../check/record-index.ts';
import type {
  AlternateName,
  Area,
  Codelist,
  Correction,
  Event,
  Identifier,
  Indicator,
  Named,
  Organization,
  Participant,
  Person,
  Product,
  Programme,
  Redirect,
  Source,
  Unit,
} from '../../src/types.ts';
import type { AuthoredRecord } from '../../src/schema/authored/index.ts';
import type { ValidRecord } from '../validate-records.ts';
import { normalizeCite } from './citations.ts';
import { resolveSubject, resolveTarget } from './references.ts';

type Authored<C extends ValidRecord['collection']> = Extract<ValidRecord, { collection: C }>;

/** The published form of a source. */
export function normalizeSource({ id, content }: Authored<'sources'>): Source {
  const { ignored: _ignored, ...published } = content;
  return { id, ...published };
}

/** The published form of an area. */
export function normalizeArea({ id, content }: Authored<'areas'>): Area {
  const { name, kind, within, codes, cite } = content;
  return {
    id,
    name,
    kind,
    ...(within !== undefined && { within }),
    ...(codes && { codes }),
    ...(cite && { citations: normalizeCite(cite) }),
  };
}

/** The published form of an organization. */
export function normalizeOrganization({ id, content }: Authored<'organizations'>): Organization {
  return { id, ...normalizeNamed(content), kind: content.kind };
}

/** The published form of a person. */
export function normalizePerson({ id, content }: Authored<'people'>): Person {
  return { id, ...normalizeNamed(content) };
}

/** The published form of a programme. */
export function normalizeProgramme({ id, content }: Authored<'programmes'>): Programme {
  return { id, ...normalizeNamed(content), kind: content.kind };
}

/** The published form of a product. */
export function normalizeProduct({ id, content }: Authored<'products'>): Product {
  return { id, ...normalizeNamed(content), kind: content.kind };
}

/** The published form of a unit. */
export function normalizeUnit({ id, content }: Authored<'units'>): Unit {
  return { id, ...content };
}

/** The published form of a code list. */
export function normalizeCodelist({ id, content }: Authored<'codelists'>): Codelist {
  return { id, ...content };
}

/** The published form of an indicator. */
export function normalizeIndicator({ id, content }: Authored<'indicators'>): Indicator {
  return { id, ...content };
}

/** The published form of an event. */
export function normalizeEvent({ id, content }: Authored<'events'>, index: RecordIndex): Event {
  const { kind, date, dateLabel, title, description, area, participants, cite } = content;
  return {
    id,
    kind,
    ...(date !== undefined && { date }),
    ...(dateLabel && { dateLabel }),
    title,
    ...(description && { description }),
    ...(area !== undefined && { area }),
    participants: Object.entries(participants ?? {}).flatMap(([role, ids]) =>
      ids.map((participant): Participant => ({ role, ...resolveSubject(participant, index) })),
    ),
    citations: normalizeCite(cite),
  };
}

/** The published form of a correction. */
export function normalizeCorrection({ id, content }: Authored<'corrections'>, index: RecordIndex): Correction {
  const { kind, targets, printed, holds, reason, cite } = content;
  return {
    id,
    kind,
    targets: targets.map((target) => resolveTarget(target, index)),
    printed,
    ...(holds && { holds }),
    reason,
    citations: normalizeCite(cite),
  };
}

/** The published form of a redirect. */
export function normalizeRedirect({ id, content }: Authored<'redirects'>): Redirect {
  return 'moved' in content
    ? { id, kind: content.kind, reason: 'moved', targets: [content.moved] }
    : { id, kind: content.kind, reason: 'split', targets: content.split };
}

function normalizeNamed({ name, alternateNames, identifiers, description, cite }: AuthoredRecord<'people'>): Named {
  return {
    name,
    ...(alternateNames && {
      alternateNames: alternateNames.map(({ name, kind, cite }): AlternateName => ({
        name,
        kind,
        citations: normalizeCite(cite),
      })),
    }),
    ...(identifiers && {
      identifiers: identifiers.map(({ scheme, value, cite }): Identifier => ({
        scheme,
        value,
        citations: normalizeCite(cite),
      })),
    }),
    ...(description && { description }),
    citations: normalizeCite(cite),
  };
}
