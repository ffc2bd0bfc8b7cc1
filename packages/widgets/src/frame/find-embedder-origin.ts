/** What a document knows about the page around it. */
export interface Embedding {
  /** Origins of the pages around it, the nearest first. Not every browser tells. */
  readonly ancestorOrigins: ArrayLike<string> | undefined;
  /** The address that the document was asked for from, as far as that page lets it be known. */
  readonly referrer: string;
}

/**
 * The origin of the page around a frame; `undefined` where the browser does not tell it, or where that page has none that a
 * message could be addressed to, such as a file or a page in a sandbox.
 *
 * @example findEmbedderOrigin({ ancestorOrigins: ['https://example.org'], referrer: '' }) // 'https://example.org'
 */
export function findEmbedderOrigin({ ancestorOrigins, referrer }: Embedding): string | undefined {
  return readOrigin(ancestorOrigins?.[0] ?? referrer);
}

/** The origin of an address of the web. */
export function readOrigin(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
