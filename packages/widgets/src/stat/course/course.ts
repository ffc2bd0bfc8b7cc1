/**
 * The course of a value, which few tiles show: how it changed, its series, and what disputes it. It is loaded when a tile
 * needs it.
 *
 * @module
 */
export { courseStyles as styles } from './course.styles.ts';
export { describeCourse } from './describe-course.ts';
export { renderCourse } from './render-course.ts';
