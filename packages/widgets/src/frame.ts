/**
 * The script of `frame.html`, the page that shows one element to a system that strips scripts. `walbio.js` comes before it.
 *
 * @module
 */
import { showFrame } from './frame/show-frame.ts';

showFrame();
