import { OnDemandPart } from '../element/on-demand-part.ts';
import type * as course from './course/course.ts';

/** What a tile shows of the course of its value: how it changed, its series, and what disputes it. */
export const coursePart = new OnDemandPart<typeof course>(() => import('./course/course.ts'));
