/** What a manifest says about an attribute, a property, a part and so on. */
interface Item {
  readonly description?: string;
  readonly default?: string;
  readonly reflects?: boolean;
  readonly readonly?: boolean;
}

/**
 * What an item means, with what else there is to know of it, in Markdown.
 *
 * @example describeItem({ description: 'The corners.', default: '0.25em' }) // 'The corners. Default: `0.25em`.'
 */
export function describeItem({ description, default: value, reflects, readonly: isReadonly }: Item): string {
  return [
    description,
    isReadonly && 'It can only be read.',
    reflects && 'It is reflected.',
    value && `Default: \`${value}\`.`,
  ]
    .filter(Boolean)
    .join(' ');
}
