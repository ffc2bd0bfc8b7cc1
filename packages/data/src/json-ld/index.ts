/**
 * Records and statements in the words of schema.org, each as a node of JSON-LD. What the package publishes as `data.jsonld` is
 * made of these, and so is whatever a page says of single facts: both say the same, under the same identifiers. It carries no
 * data, and no dependency.
 */
export { describeCodelist } from './describe-code.ts';
export { describeCorrection } from './describe-correction.ts';
export { describeEvent } from './describe-event.ts';
export { describeIndicator } from './describe-indicator.ts';
export { describeObservation } from './describe-observation.ts';
export { describeCitations, describeSource } from './describe-source.ts';
export { describeArea, describeNamed } from './describe-subject.ts';
export type { NamedContext, NamedKind } from './describe-subject.ts';
export type { ValueContext } from './describe-value.ts';
export { identify, pointTo } from './identify.ts';
export type { NodeKind } from './identify.ts';
export type { Node, NodeValue } from './node.ts';
