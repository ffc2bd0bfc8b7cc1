/** What a frame is asked for besides the facts. */
export interface FrameParameters {
  readonly tag: string;
  readonly lang: string;
  readonly 'color-scheme'?: string | undefined;
  readonly 'heading-level'?: number | undefined;
  readonly src?: string | undefined;
}

/**
 * The address of a frame: that of its page, with the tag and its attributes as parameters. The names of a query become those of
 * attributes; what is left out or empty asks for nothing.
 *
 * @param page the address of `frame.html`, absolute or relative
 * @example
 * writeFrameAddress('/walbio/frame.html', { tag: 'walbio-stat', lang: 'fr' }, { observation: 'a', asOf: '2016' })
 * // '/walbio/frame.html?tag=walbio-stat&observation=a&as-of=2016&lang=fr'
 */
export function writeFrameAddress(page: string, { tag, ...others }: FrameParameters, query: object): string {
  const asked = Object.entries(query as Readonly<Record<string, unknown>>).map(
    ([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const,
  );
  const parameters = [['tag', tag] as const, ...asked, ...Object.entries(others)].flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? (value === '' ? [] : [[name, String(value)]]) : [],
  );
  return `${page}?${new URLSearchParams(parameters).toString()}`;
}
