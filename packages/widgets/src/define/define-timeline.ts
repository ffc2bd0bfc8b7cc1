import { WalbioTimeline } from '../timeline/timeline-element.ts';
import { defineElement } from './define-element.ts';

/**
 * Registers `<walbio-timeline>`; does nothing where the name is taken, and says so once in the console.
 *
 * @example defineTimeline()
 */
export function defineTimeline(registry: CustomElementRegistry = customElements): void {
  defineElement('walbio-timeline', WalbioTimeline, registry);
}
