/** The tags that a frame can show: those that draw facts by themselves, with nothing between their tags. */
export const framedTags = [
  'walbio-stat',
  'walbio-timeline',
  'walbio-company',
  'walbio-table',
  'walbio-source',
] as const;

/** A tag that a frame can show. */
export type FramedTag = (typeof framedTags)[number];

/** Whether a text is the name of a tag that a frame can show. */
export function isFramedTag(tag: string): tag is FramedTag {
  return (framedTags as readonly string[]).includes(tag);
}
