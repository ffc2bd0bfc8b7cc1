/**
 * A kit that puts the page of a widget under the conditions of many hosts, in every browser engine of this machine.
 */
export type { Result } from './check.ts';
export { checks } from './checks/index.ts';
export { readPage } from './read-page.ts';
export { runKit } from './run-kit.ts';
export type { Report } from './run-kit.ts';
export type { WidgetData, WidgetPage } from './widget-page.ts';
export { writeReasons, writeTable } from './write-table.ts';
