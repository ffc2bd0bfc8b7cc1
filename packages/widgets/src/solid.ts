/**
 * The tags in the JSX of Solid, as types: their attributes, properties and events. There is nothing to run.
 *
 * @module
 */
import type { JSX } from 'solid-js';
import type {
  TagAttributes,
  TagElement,
  TagListeners,
  TagName,
  TagProperties,
  TagProps,
} from './frameworks/tag-props.ts';

type SolidTag<Tag extends TagName> = Omit<JSX.HTMLAttributes<TagElement<Tag>>, keyof TagProps<Tag>> &
  TagProps<Tag> &
  Prefixed<TagAttributes<Tag>, 'attr:'> &
  Prefixed<TagProperties<Tag>, 'prop:'> &
  TagListeners<Tag, 'on:'>;

type Prefixed<Props, Prefix extends string> = { [Name in keyof Props & string as `${Prefix}${Name}`]?: Props[Name] };

/** The tags of this package, each with what Solid can set on it. */
export type WalbioSolidTags = { [Tag in TagName]: SolidTag<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends WalbioSolidTags {}
  }
}
