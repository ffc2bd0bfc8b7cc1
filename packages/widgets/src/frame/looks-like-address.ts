/**
 * Whether a browser could take a text for an address that leads elsewhere: `//…`, `scheme:/…`, or one of the schemes that carry
 * their content or code along. Tabs and line breaks are left out first, as browsers do.
 *
 * @example looksLikeAddress('https://example.org') // true
 * @example looksLikeAddress('Jobs: 2014') // false
 */
export function looksLikeAddress(text: string): boolean {
  const read = text.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '');
  return /^(?:[a-z][a-z\d+.-]*:[\\/]|[\\/]{2}|(?:about|blob|data|file|javascript|vbscript):)/i.test(read);
}
