/**
 * A type without its absence: `undefined` and `null` say that a property can be left out.
 *
 * @example readType('string | null | undefined') // 'string'
 */
export function readType(type = ''): string {
  return listMembers(type)
    .filter((member) => member !== 'null' && member !== 'undefined')
    .join(' | ');
}

/**
 * The values that a type lists: those of a union of texts.
 *
 * @example listValues("'compact' | 'full' | undefined") // ['compact', 'full']
 */
export function listValues(type = ''): readonly string[] {
  const values = listMembers(readType(type)).map((member) => /^'(.*)'$/.exec(member)?.[1]);
  return values.every((value) => value !== undefined) ? values : [];
}

function listMembers(type: string): readonly string[] {
  return type.split('|').map((member) => member.trim());
}
