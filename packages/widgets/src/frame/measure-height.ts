/** Room for the margins and the shadow of a popover, in CSS pixels. */
const around = 24;

/**
 * The height that the content of a frame needs, in whole CSS pixels: down to its end, and to the end of what it has opened over
 * itself, where that has no room above. It follows from the content and its width alone, and never from the height of the frame,
 * which would feed back.
 *
 * @param content what fills the frame
 * @param popovers what is open, each to stand below what it belongs to, or above
 */
export function measureHeight(content: Element, popovers: Iterable<HTMLElement>): number {
  const { top, bottom } = content.getBoundingClientRect();
  const ends = [...popovers].map((popover) => {
    const owner = (popover.parentElement ?? content).getBoundingClientRect();
    const size = popover.scrollHeight + popover.offsetHeight - popover.clientHeight + around;
    return owner.top - top >= size ? 0 : owner.bottom - top + size;
  });
  return Math.ceil(Math.max(bottom - top, ...ends));
}
