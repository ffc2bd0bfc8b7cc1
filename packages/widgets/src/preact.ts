/**
 * The tags in the JSX of Preact, as types: their attributes, properties and events. There is nothing to run.
 *
 * @module
 */
import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { TagElement, TagListeners, TagName, TagProps } from './frameworks/tag-props.ts';

type PreactTag<Tag extends TagName> = Omit<HTMLAttributes<TagElement<Tag>>, keyof TagProps<Tag>> &
  ClassAttributes<TagElement<Tag>> &
  TagProps<Tag> &
  TagListeners<Tag, 'on'>;

/** The tags of this package, each with what Preact can set on it. */
export type WalbioPreactTags = { [Tag in TagName]: PreactTag<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends WalbioPreactTags {}
  }
}
