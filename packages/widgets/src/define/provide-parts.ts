import { coursePart } from '../stat/course-part.ts';
import * as course from '../stat/course/course.ts';
import { controlsPart } from '../timeline/controls-part.ts';
import * as controls from '../timeline/controls.ts';

/**
 * Brings along what the elements otherwise load when a page needs it, so that they draw all of it at once, on a server too. It
 * comes before they are registered.
 *
 * @example
 * provideParts();
 * defineAll();
 */
export function provideParts(): void {
  coursePart.provide(course);
  controlsPart.provide(controls);
}
