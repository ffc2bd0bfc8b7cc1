/**
 * What an element of this package shows at a moment.
 *
 * - `loading`: there is no dataset yet; the fallback in the light DOM stays visible.
 * - `shown`: the facts stand in the element.
 * - `failed`: the data could not be loaded; the fallback stays visible, with a sentence. The console says why.
 * - `not-published`: the dataset does not hold what was asked for; the fallback stays visible, with a sentence.
 * - `invalid`: the attributes or the dataset cannot be understood; the fallback stays visible, with a sentence.
 */
export type WalbioState = 'loading' | 'shown' | 'failed' | 'not-published' | 'invalid';
