/**
 * The addresses of what an element shows: `src` itself or, where that is a folder, the file of each record in it.
 *
 * @param src a dataset, or a folder of single records, which ends in a slash; relative to `base`
 * @param ids of the records that the element needs of a folder
 * @returns none where `src` is not an address, or a folder of which the element names no record
 * @example listAddresses('/records/organizations/', ['celyad'], 'https://example.org/page') // ['https://example.org/records/organizations/celyad.json']
 */
export function listAddresses(src: string, ids: readonly string[], base: string): readonly string[] {
  const address = readAddress(src, base);
  if (!address) return [];
  return src.endsWith('/') ? ids.map((id) => new URL(`${encodeURIComponent(id)}.json`, address).href) : [address.href];
}

function readAddress(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
