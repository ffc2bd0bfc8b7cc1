import { isServer } from 'lit';

/** Whether this browser has popovers of its own; a server writes for one that has. */
export function supportsPopover(): boolean {
  return isServer || 'popover' in HTMLElement.prototype;
}
