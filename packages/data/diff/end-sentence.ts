/**
 * Puts a full stop behind a sentence that ends without a mark.
 *
 * @example endSentence('Misread') // 'Misread.'
 */
export function endSentence(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
