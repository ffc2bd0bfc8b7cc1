/**
 * Puts values into the places of a text.
 *
 * @param text with places such as `{date}`
 * @throws {RangeError} for a place that has no value
 * @example fillIn('{version} of {date}', { version: '1.0.0', date: '1 May 2026' }) // '1.0.0 of 1 May 2026'
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`“${text}” has the place ${place}; expected a value for it`);
    return value;
  });
}
