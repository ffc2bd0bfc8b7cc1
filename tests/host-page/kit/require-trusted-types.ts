import { NotPossible } from './check.ts';
import type { OpenPage } from '@walbio/test-browser';

/** The header of a page that requires Trusted Types and allows some policies by name, each once. */
export function requireTrustedTypes(policies: readonly string[]): Readonly<Record<string, string>> {
  const names = policies.length > 0 ? policies.join(' ') : "'none'";
  return { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}` };
}

/**
 * Makes sure that an engine has Trusted Types.
 *
 * @throws {NotPossible} where it has none
 */
export async function requireSupport(page: OpenPage): Promise<void> {
  if (!(await page.evaluate<boolean>('"trustedTypes" in window'))) throw new NotPossible('it has no Trusted Types');
}
