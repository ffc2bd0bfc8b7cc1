/**
 * Whether an address that came with a frame's own address leads to a file or a folder in the folder of the frame, or below it. Anyone can
 * write a link to a frame, so that an address from elsewhere would show anyone's facts in the name of whoever publishes the
 * frame. The same origin is not enough: a CDN serves everybody's packages from one.
 *
 * @param page the address of the frame
 * @example isOwnAddress('data.json', new URL('https://example.org/walbio/frame.html')) // true
 * @example isOwnAddress('records/areas/', new URL('https://example.org/walbio/frame.html')) // true
 * @example isOwnAddress('/other/data.json', new URL('https://example.org/walbio/frame.html')) // false
 */
export function isOwnAddress(address: string, page: URL): boolean {
  if (!URL.canParse(address, page.href)) return false;
  const { protocol, origin, pathname, username, password } = new URL(address, page);
  const folder = new URL('.', page).pathname;
  const isServed = protocol === 'https:' || protocol === 'http:';
  if (!isServed || origin !== page.origin || username || password) return false;
  return pathname.startsWith(folder) && /^(?:[\w.-]+\/)*[\w.-]*$/.test(pathname.slice(folder.length));
}
