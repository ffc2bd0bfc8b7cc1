import type { Dataset } from '@walbio/data';
import type { Node } from '@walbio/data/json-ld';
import { describeCorrections } from './describe-corrections.ts';
import { describeEvents } from './describe-events.ts';
import { describeObservations } from './describe-observations.ts';
import { describeQuotations } from './describe-quotations.ts';
import { describeRecords } from './describe-records.ts';
import { mentionRecords } from './mention-records.ts';
import type { ShownFacts } from './shown-facts.ts';

/** Facts as nodes, each once: what is shown, what is known to be wrong with it, and what it points to. */
export function describeFacts(dataset: Dataset, facts: ShownFacts): readonly Node[] {
  const { events = [], citations = [] } = facts;
  const observations = [...(facts.observations ?? []), ...events.flatMap((event) => event.observations)];
  const corrections = [...events, ...observations].flatMap((statement) => statement.corrections);
  const nodes = [
    ...describeRecords(dataset, facts),
    ...describeObservations(dataset, observations),
    ...describeEvents(dataset, events),
    ...describeCorrections(dataset, [...(facts.corrections ?? []), ...corrections]),
    ...describeQuotations(citations),
  ];
  const sources = citations.map(({ sourceId }) => sourceId);
  return distinguish([...nodes, ...mentionRecords(dataset, nodes, sources)]);
}

/** Each node once; one without an identifier stands for itself. */
function distinguish(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node['@id'] ?? node, node])).values()];
}
