type OptionalKey<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];

/** The same properties; those that may be undefined are optional instead. */
export type WithoutUndefined<T> = Omit<T, OptionalKey<T>> & {
  [K in OptionalKey<T>]?: Exclude<T[K], undefined>;
};

/**
 * A copy without the properties that are undefined, so that what is left out is not there at all.
 *
 * @example omitUndefined({ id: 'celyad', note: undefined }) // { id: 'celyad' }
 */
export function omitUndefined<T extends object>(record: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}
