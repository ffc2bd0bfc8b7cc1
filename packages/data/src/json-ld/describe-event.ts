import type { Event, Participant } from '../types.ts';
import { describeCode } from './describe-code.ts';
import { describeDate } from './describe-date.ts';
import { describeCitations } from './describe-source.ts';
import { describeText } from './describe-text.ts';
import { identify, pointTo } from './identify.ts';
import { unlessEmpty } from './node.ts';
import type { Node } from './node.ts';

const actors: readonly Participant['kind'][] = ['organization', 'person', 'programme'];

/** An event as an `Event`: who acted in it is a contributor in a role, and what else took part is what it is about. */
export function describeEvent({ id, kind, date, title, description, area, participants, citations }: Event): Node {
  const isActor = (participant: Participant): boolean => actors.includes(participant.kind);
  return {
    '@id': identify('event', id),
    '@type': 'Event',
    identifier: id,
    name: describeText(title),
    keywords: describeCode('event-kind', kind),
    description: describeText(description),
    startDate: describeDate(date),
    location: area === undefined ? undefined : pointTo('area', area),
    contributor: unlessEmpty(participants.filter(isActor).map(describeActor)),
    about: unlessEmpty(participants.filter((it) => !isActor(it)).map((it) => pointTo(it.kind, it.id))),
    subjectOf: describeCitations(citations),
  };
}

function describeActor({ role, kind, id }: Participant): Node {
  return { '@type': 'Role', roleName: role, contributor: pointTo(kind, id) };
}
