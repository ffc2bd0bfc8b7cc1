import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';

/** On a plain page, without errors and without scrolling sideways. */
export const shown: Check = {
  name: 'shown',
  title: 'is drawn on a plain page, without errors',
  run: async ({ visit, widget }) => findPoor(await visit(), widget),
};
