import type { Capability, Engine } from '@walbio/test-browser';
import type { Change } from './host.ts';
import type { Visit, VisitOptions } from './visit.ts';
import type { WidgetPage } from './widget-page.ts';

/** What a check works with: a widget, an engine, and a way to open the page as a host would have it. */
export interface CheckContext {
  readonly widget: WidgetPage;
  readonly engine: Engine;
  /** Opens the page under the conditions of a host, and waits until the widget has drawn itself. */
  visit(change?: Change, options?: VisitOptions): Promise<Visit>;
}

/** One thing that a good guest does on the page of a host. */
export interface Check {
  /** Its name in the table and on the command line, such as `strict-csp`. */
  readonly name: string;
  /** What holds when it passes. */
  readonly title: string;
  /** What the engine must be able to do. */
  readonly needs?: Capability;
  /** Why it says nothing about a widget, where that is so. */
  readonly exempt?: (widget: WidgetPage) => string | undefined;
  /**
   * Tries it.
   *
   * @returns what was found wrong, a line each; nothing when it holds
   * @throws {NotPossible} where the engine turns out not to have what is needed
   */
  readonly run: (context: CheckContext) => Promise<readonly string[]>;
}

/** Says that an engine lacks what a check needs, found out on the page itself. */
export class NotPossible extends Error {}

/** Says that a check has nothing to say about a widget, found out on the page itself. */
export class NotApplicable extends Error {}

/** How a check ended. */
export interface Result {
  readonly check: string;
  readonly outcome: 'pass' | 'fail' | 'not possible' | 'not applicable';
  /** Why it is not a pass; empty for a pass. */
  readonly reasons: readonly string[];
}
