/**
 * A name with hyphens in camel case, as templates of Vue read it.
 *
 * @example CamelCase<'heading-level'> // 'headingLevel'
 */
export type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
