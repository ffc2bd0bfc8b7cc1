/**
 * The tags in the templates of Vue 3, as types: their attributes, properties and events. There is nothing to run.
 *
 * @module
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { CamelCase } from './frameworks/camel-case.ts';
import type { TagAttributes, TagEventName, TagListener, TagName, TagProperties } from './frameworks/tag-props.ts';

type VueTag<Tag extends TagName> = new () => {
  $props: PublicProps &
    Omit<HTMLAttributes, keyof VueAttributes<Tag> | keyof TagProperties<Tag>> &
    VueAttributes<Tag> &
    TagProperties<Tag> &
    VueListeners<Tag>;
};

/** Templates read the names of attributes in camel case. */
type VueAttributes<Tag extends TagName> = {
  [Name in keyof TagAttributes<Tag> & string as CamelCase<Name>]?: TagAttributes<Tag>[Name];
};

type VueListeners<Tag extends TagName> = {
  [Name in TagEventName<Tag> as `on${Capitalize<CamelCase<Name>>}`]?: TagListener<Tag, Name> | undefined;
};

/** The tags of this package, each with what a template of Vue can set on it. */
export type WalbioVueTags = { [Tag in TagName]: VueTag<Tag> };

declare module 'vue' {
  interface GlobalComponents extends WalbioVueTags {}
}
