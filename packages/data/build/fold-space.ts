/** Makes each run of white space one space, as both sides of a citation are compared. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
