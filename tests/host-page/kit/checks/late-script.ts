import type { Check } from '../check.ts';
import { findMissing, findPoor } from '../find-faults.ts';

/** The script comes 700 milliseconds late; the page is read until then. */
export const lateScript: Check = {
  name: 'late-script',
  title: 'shows finished content while the script is on its way',
  run: async ({ visit, widget }) => {
    const opened = await visit({ scriptDelay: 700 });
    const { early } = await opened.readRecord();
    return [
      ...findMissing(early, widget.finished ?? widget.words, 'not there before the script'),
      ...(await findPoor(opened, widget)),
    ];
  },
};
