import type { WalbioTags } from '../../generated/tags.ts';

/** The name of a tag of this package. */
export type TagName = keyof WalbioTags;

/** The element of a tag. */
export type TagElement<Tag extends TagName> = WalbioTags[Tag]['element'];

/** The attributes of a tag. */
export type TagAttributes<Tag extends TagName> = WalbioTags[Tag]['attributes'];

/** The properties of a tag, but for those that an attribute of the same name sets. */
export type TagProperties<Tag extends TagName> = Omit<WalbioTags[Tag]['properties'], keyof TagAttributes<Tag>>;

/** What a template can set on a tag: its attributes and its properties. */
export type TagProps<Tag extends TagName> = TagAttributes<Tag> & TagProperties<Tag>;

/** The names of the events of a tag. */
export type TagEventName<Tag extends TagName> = keyof WalbioTags[Tag]['events'] & string;

/** What is called for an event of a tag. */
export type TagListener<Tag extends TagName, Name extends TagEventName<Tag>> = (
  event: WalbioTags[Tag]['events'][Name] & { readonly currentTarget: TagElement<Tag> },
) => void;

/**
 * The listeners that a template can set on a tag, their names with a prefix.
 *
 * @example TagListeners<'walbio-stat', 'on'> // { 'onwalbio-state'?: (event: WalbioStateEvent & …) => void }
 */
export type TagListeners<Tag extends TagName, Prefix extends string> = {
  [Name in TagEventName<Tag> as `${Prefix}${Name}`]?: TagListener<Tag, Name> | undefined;
};
