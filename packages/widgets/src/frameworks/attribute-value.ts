/**
 * What an attribute takes whose property has a type: text too where that stands for a number, and nothing for yes.
 *
 * @example AttributeValue<number | undefined> // number | `${number}` | undefined
 */
export type AttributeValue<Value> = Value extends boolean
  ? boolean | ''
  : Value extends number
    ? number | `${number}`
    : Value;
