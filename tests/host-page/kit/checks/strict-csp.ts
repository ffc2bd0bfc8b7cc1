import type { Check } from '../check.ts';
import { findPoor, findViolations } from '../find-faults.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'";

/** Under a policy without inline styles, inline scripts and evaluation. */
export const strictCsp: Check = {
  name: 'strict-csp',
  title: 'works under a strict Content Security Policy, which stops nothing',
  run: async ({ visit, widget }) => {
    const drawn = await visit({ headers: { 'content-security-policy': policy } });
    return [...findViolations(await drawn.readRecord()), ...(await findPoor(drawn, widget))];
  },
};
