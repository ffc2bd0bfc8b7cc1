/**
 * The tags in the JSX of React 19, as types: their attributes, properties and events. There is nothing to run.
 *
 * @module
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TagElement, TagListeners, TagName, TagProps } from './frameworks/tag-props.ts';

type ReactTag<Tag extends TagName> = DetailedHTMLProps<
  Omit<HTMLAttributes<TagElement<Tag>>, keyof TagProps<Tag>> & TagProps<Tag> & TagListeners<Tag, 'on'>,
  TagElement<Tag>
>;

/** The tags of this package, each with what React can set on it. */
export type WalbioReactTags = { [Tag in TagName]: ReactTag<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WalbioReactTags {}
  }
}
