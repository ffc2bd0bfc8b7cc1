import type { CompanyPart } from './company-part.ts';

/** The parts of a compact card: those in view at first, and those behind a line that says what is there. */
export interface FoldedParts {
  readonly front: readonly CompanyPart[];
  readonly behind: readonly CompanyPart[];
}

const open: readonly CompanyPart[] = ['facts', 'figures'];

/**
 * Leaves the facts and the key figures of a card open, and puts its other parts behind a line.
 *
 * @example foldParts(['events', 'figures']) // { front: ['figures'], behind: ['events'] }
 */
export function foldParts(parts: readonly CompanyPart[]): FoldedParts {
  return { front: parts.filter((part) => open.includes(part)), behind: parts.filter((part) => !open.includes(part)) };
}
