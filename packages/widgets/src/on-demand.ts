/**
 * The script for a page without a build step that shows few kinds of elements: it loads those that the page has, and brings no
 * data along, so that the tags name theirs in `src`.
 *
 * @module
 */
import { defineOnDemand } from './define/define-on-demand.ts';

defineOnDemand();
