/**
 * A script for the page around frames of this package: gives each the height of its content.
 *
 * @module
 */
import { followHeight } from './frame/follow-height.ts';

followHeight();
