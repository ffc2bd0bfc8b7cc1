import { isServer } from 'lit';

let isWithout = false;

/** Whether this browser has popovers of its own; a server writes for one that has. */
export function supportsPopover(): boolean {
  return !isWithout && (isServer || 'popover' in HTMLElement.prototype);
}

/**
 * Draws as for a browser that has no popovers, so that sources open in place, without a script.
 *
 * @example drawWithoutPopovers(() => writeTemplate(renderStatTile(view)))
 */
export function drawWithoutPopovers<Drawing>(draw: () => Drawing): Drawing {
  isWithout = true;
  try {
    return draw();
  } finally {
    isWithout = false;
  }
}
