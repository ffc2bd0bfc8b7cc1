import { readHeight } from './frame-message.ts';
import type { FrameAskMessage } from './frame-message.ts';

/** The frames of this package on a page, those that came later included. */
const selector = 'iframe[src*="frame.html?"]';

/**
 * Gives each frame of this package on a page the height that it tells. A message counts only when the window that sent it is the
 * content of a frame, and comes from the origin of its `src`; a frame in a sandbox has no origin, and its window alone tells it.
 * Each is asked for its height when it has loaded, and at once where it may have told it already: a question carries the origin
 * of the page, which not every frame knows.
 */
export function followHeight(): void {
  window.addEventListener('message', ({ data, origin, source }) => {
    const height = readHeight(data);
    const frame = height && listFrames().find((one) => one.contentWindow === source && findOrigin(one) === origin);
    if (frame) setHeight(frame, height);
  });
  document.addEventListener('load', askLoaded, { capture: true });
  listFrames().forEach(ask);
}

function askLoaded({ target }: Event): void {
  if (target instanceof HTMLIFrameElement && target.matches(selector)) ask(target);
}

function ask({ contentWindow }: HTMLIFrameElement): void {
  const message: FrameAskMessage = { type: 'walbio-frame-ask' };
  contentWindow?.postMessage(message, '*');
}

function listFrames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>(selector)];
}

function findOrigin({ sandbox, src }: HTMLIFrameElement): string {
  const isOpaque = sandbox.value !== '' && !sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(src).origin;
}

/** A page may count the border as part of the height. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + border}px`;
}
