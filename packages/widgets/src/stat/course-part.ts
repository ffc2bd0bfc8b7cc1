import { OnDemandPart } from '../element/on-demand-part.ts';

/** What a tile shows of the course of its value: how it changed, its series, and what disputes it. */
export const coursePart: OnDemandPart<typeof import('./course/course.ts')> = new OnDemandPart(
  () => import('./course/course.ts'),
);
