import type { Check } from '../check.ts';
import { findPoor, findViolations } from '../find-faults.ts';
import { requireSupport, requireTrustedTypes } from '../require-trusted-types.ts';

/** Under Trusted Types that allow the policies which the widget names, and no other. */
export const trustedTypes: Check = {
  name: 'trusted-types',
  title: 'works under Trusted Types with named policies',
  run: async ({ visit, widget }) => {
    const drawn = await visit({ headers: requireTrustedTypes(widget.policies ?? []) });
    await requireSupport(drawn.page);
    return [...findViolations(await drawn.readRecord()), ...(await findPoor(drawn, widget))];
  },
};
