import { OnDemandPart } from '../element/on-demand-part.ts';

/** What stands above the list of a timeline: the reader's filters and the time scale. */
export const controlsPart: OnDemandPart<typeof import('./controls.ts')> = new OnDemandPart(
  () => import('./controls.ts'),
);
