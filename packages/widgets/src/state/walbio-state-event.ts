import type { WalbioState } from './walbio-state.ts';

/**
 * Says that an element has come to show something else than before. It bubbles and leaves shadow roots.
 *
 * @example
 * document.addEventListener('walbio-state', (event) => console.log(event.target, event.state, event.message));
 */
export class WalbioStateEvent extends Event {
  readonly state: WalbioState;
  /** Why nothing is shown, in the reader's language; there in the states `failed`, `not-published` and `invalid`. */
  readonly message: string | undefined;

  constructor(state: WalbioState, message?: string) {
    super('walbio-state', { bubbles: true, composed: true });
    this.state = state;
    this.message = message;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'walbio-state': WalbioStateEvent;
  }
}
