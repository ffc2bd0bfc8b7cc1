/**
 * Registers `<walbio-stats>`, which lays out the tiles that stand in it. The tiles are registered by `@walbio/widgets/stat`.
 *
 * @module
 */
import { defineStats } from './define/define-stats.ts';

defineStats();

export { WalbioStats } from './stats/stats-element.ts';
