/**
 * What the widget in a frame shows, in a line: its title or label with what belongs to it, or the name of its list or source; where
 * it shows no facts, the sentence that says why. `undefined` as long as there is none of these.
 *
 * @param root what the widget draws
 */
export function readTitle(root: ParentNode): string | undefined {
  const named = root.querySelectorAll('#label, #label ~ * > .context, figcaption:has(#label) ~ * > .context, #title');
  const list = root.querySelector('[part~=groups], [part~=events]') ?? root.querySelector('[aria-label]');
  const label = list?.getAttribute('aria-label');
  const message = root.querySelector('[part~=message]')?.textContent;
  const words = named.length > 0 ? [...named].map(({ textContent }) => textContent.trim()).join(', ') : label;
  return (words ?? message)?.replace(/\s+/g, ' ').trim() || undefined;
}
