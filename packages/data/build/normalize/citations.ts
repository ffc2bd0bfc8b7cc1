import type { AuthoredCite, AuthoredPassage } from '../../src/schema/authored/index.ts';
import type { Citation } from '../../src/types.ts';
import { listPassages } from '../statements.ts';

/** The published citations of an authored `cite`. */
export function normalizeCite(cite: AuthoredCite): readonly Citation[] {
  return listPassages(cite).map(normalizePassage);
}

function normalizePassage({ source, exact, prefix, suffix }: AuthoredPassage): Citation {
  return {
    source,
    selector: {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    },
  };
}
