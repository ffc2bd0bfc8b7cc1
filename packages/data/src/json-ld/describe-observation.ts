import type { Observation } from '../types.ts';
import { describeDate } from './describe-date.ts';
import { describeCitations } from './describe-source.ts';
import { describeText } from './describe-text.ts';
import { describeValue, listQualifiers } from './describe-value.ts';
import type { ValueContext } from './describe-value.ts';
import { identify, pointTo } from './identify.ts';
import { unlessEmpty } from './node.ts';
import type { Node } from './node.ts';

/** An observation as an `Observation`, with the words that it rests on. */
export function describeObservation(observation: Observation, context: ValueContext): Node {
  const { id, indicator, subject, value, referencePeriod, note, citations } = observation;
  return {
    '@id': identify('observation', id),
    '@type': 'Observation',
    identifier: id,
    observationAbout: pointTo(subject.kind, subject.id),
    measuredProperty: pointTo('indicator', indicator),
    variableMeasured: pointTo('indicator', indicator),
    observationDate: describeDate(referencePeriod),
    ...describeValue(value, context),
    additionalProperty: unlessEmpty(describeQualifiers(observation)),
    description: describeText(note),
    isBasedOn: describeCitations(citations),
  };
}

/** What differs from a plain statement: the qualifiers of the value, a period that was not stated, the status. */
function describeQualifiers({ value, periodBasis, status, counterpart }: Observation): readonly Node[] {
  const qualifiers = {
    ...listQualifiers(value),
    ...(periodBasis === 'issued' && { periodBasis }),
    ...(status !== 'normal' && { status }),
  };
  const described = Object.entries(qualifiers).map(([name, value]): Node => describeProperty(name, { value }));
  return counterpart === undefined
    ? described
    : [...described, describeProperty('counterpart', { value: counterpart, url: identify('area', counterpart) })];
}

function describeProperty(propertyID: string, value: Node): Node {
  return { '@type': 'PropertyValue', propertyID, ...value };
}
