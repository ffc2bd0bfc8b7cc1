import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';

/** A page in Arabic or Hebrew. */
export const rightToLeft: Check = {
  name: 'right-to-left',
  title: 'stands on a page that is written from right to left',
  run: async ({ visit, widget }) =>
    findPoor(await visit({ edit: (document) => void document('html').attr('dir', 'rtl') }), widget),
};
