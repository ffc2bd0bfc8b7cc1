import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';

/** The width of WCAG 1.4.10. */
export const narrow: Check = {
  name: 'narrow',
  title: 'fits into 320 pixels',
  run: async ({ visit, widget }) => findPoor(await visit({}, { width: 320, height: 640 }), widget),
};
