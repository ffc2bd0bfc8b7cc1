import type { ElementDescription } from './element-description.ts';

/** The parts that all elements have which show facts: those of a source, and of what is said where there is none. */
export function findSharedParts(elements: readonly ElementDescription[]): ElementDescription['parts'] {
  const [first, ...others] = elements.filter(({ properties }) => properties.some(({ name }) => name === 'data'));
  return (first?.parts ?? []).filter(({ name }) =>
    others.every(({ parts }) => parts.some((part) => part.name === name)),
  );
}
