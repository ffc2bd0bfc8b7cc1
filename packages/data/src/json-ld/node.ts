/** A value in JSON-LD. */
export type NodeValue = string | number | boolean | undefined | Node | readonly NodeValue[];

/** A node object of JSON-LD: properties of schema.org, those that are undefined left out when it is written. */
export interface Node {
  readonly [property: string]: NodeValue;
}

/** The nodes or values of a list, or nothing at all where it is empty. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
