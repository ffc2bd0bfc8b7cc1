import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';

/** An older page template and a newer article bring two versions of the script. */
export const twoVersions: Check = {
  name: 'two-versions',
  title: 'says once in the console that another version is there, and keeps on working',
  exempt: ({ otherVersion }) => (otherVersion ? undefined : 'the page names no other version of the script'),
  run: async ({ visit, widget }) => {
    const opened = await visit({
      edit: (document) => void document('body').append(`<script src="${widget.otherVersion}"></script>`),
    });
    const { warnings } = await opened.readRecord();
    return [
      ...(warnings.length === 1 ? [] : [`the console says so ${warnings.length} times`]),
      ...(await findPoor(opened, widget)),
    ];
  },
};
