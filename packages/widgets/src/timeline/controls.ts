/**
 * What stands above the list of a timeline where the page asks for it: the reader's filters and the time scale. It is loaded
 * when a timeline needs it.
 *
 * @module
 */
export { controlsStyles as styles } from './controls.styles.ts';
export { TimelineControls } from './timeline-controls.ts';
