/**
 * The tags in the templates of Svelte 5, as types: their attributes, properties and events. There is nothing to run.
 *
 * @module
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { TagElement, TagListeners, TagName, TagProps } from './frameworks/tag-props.ts';

type SvelteTag<Tag extends TagName> = Omit<HTMLAttributes<TagElement<Tag>>, keyof TagProps<Tag>> &
  TagProps<Tag> &
  TagListeners<Tag, 'on' | 'on:'>;

/** The tags of this package, each with what a template of Svelte can set on it. */
export type WalbioSvelteTags = { [Tag in TagName]: SvelteTag<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WalbioSvelteTags {}
}
