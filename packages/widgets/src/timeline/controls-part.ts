import { OnDemandPart } from '../element/on-demand-part.ts';
import type * as controls from './controls.ts';

/** What stands above the list of a timeline: the reader's filters and the time scale. */
export const controlsPart = new OnDemandPart<typeof controls>(() => import('./controls.ts'));
