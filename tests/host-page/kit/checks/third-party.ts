import type { Check } from '../check.ts';

const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** A policy that stops nothing reports what is asked of other servers, in the same way in all engines. */
export const thirdParty: Check = {
  name: 'third-party',
  title: 'asks no other server for anything',
  run: async ({ visit }) => {
    const opened = await visit({ headers: { 'content-security-policy-report-only': policy } });
    const { violations } = await opened.readRecord();
    const asked = violations.map(({ directive, blocked }) => `${blocked} (${directive})`);
    return [...new Set(asked)].map((address) => `asks for ${address}`);
  },
};
