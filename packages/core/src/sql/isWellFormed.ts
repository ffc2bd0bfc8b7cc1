/** Whether UTF-8 has a text: not with half of a pair of code units. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
