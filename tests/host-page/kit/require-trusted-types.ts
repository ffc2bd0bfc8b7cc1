/** The header of a page that requires Trusted Types and allows some policies by name, each once. */
export function requireTrustedTypes(policies: readonly string[]): Readonly<Record<string, string>> {
  const names = policies.length > 0 ? policies.join(' ') : "'none'";
  return { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${names}` };
}
