/**
 * What an element of this package shows at a moment.
 *
 * - `loading`: no dataset has been provided yet; the fallback in the light DOM stays visible.
 * - `shown`: the facts stand in the element.
 * - `not-published`: the dataset does not hold what was asked for; the fallback stays visible, with a sentence.
 * - `invalid`: the attributes or the dataset cannot be understood; the fallback stays visible, with a sentence.
 */
export type WalbioState = 'loading' | 'shown' | 'not-published' | 'invalid';
