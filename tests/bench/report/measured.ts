import type { SearchResult } from '../measure/measureSearch.ts';
import type { Results } from '../measure/results.ts';
import type { Size } from '../sizes/measureSizes.ts';
import type { TypeFigures } from '../types/measureTypes.ts';

/** All that one run found out. */
export interface Measured {
  readonly machine: string;
  /** Versions of the peers; `undefined` for one that could not be installed. */
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly sizes: readonly number[];
  readonly results: Results;
  readonly strict: Readonly<Record<string, string | undefined>>;
  readonly search: readonly SearchResult[];
  readonly bundles: readonly Size[];
  readonly types: TypeFigures;
}
