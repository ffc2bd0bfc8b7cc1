/**
 * Writes JSON so that it can stand in a script element: nothing in it is taken for the end of the script, for a comment or for
 * the end of a line. It stays JSON with the same meaning.
 *
 * @example escapeScript('"</script>"') // '"\\u003c/script\\u003e"'
 */
export function escapeScript(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
