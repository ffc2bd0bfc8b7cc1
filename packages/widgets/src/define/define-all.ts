import { defineCompany } from './define-company.ts';
import { defineSource } from './define-source.ts';
import { defineStat } from './define-stat.ts';
import { defineStats } from './define-stats.ts';
import { defineTable } from './define-table.ts';
import { defineTimeline } from './define-timeline.ts';

/**
 * Registers all elements; those whose names are taken are left out, and the console says so once.
 *
 * @example defineAll()
 */
export function defineAll(registry: CustomElementRegistry = customElements): void {
  defineStat(registry);
  defineTimeline(registry);
  defineCompany(registry);
  defineSource(registry);
  defineStats(registry);
  defineTable(registry);
}
