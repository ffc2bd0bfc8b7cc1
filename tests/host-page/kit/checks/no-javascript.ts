import type { Check } from '../check.ts';
import { findMissing } from '../find-faults.ts';

/** The document is sandboxed, in which no engine runs a script and all show what stands in `noscript`. */
export const noJavaScript: Check = {
  name: 'no-javascript',
  title: 'shows finished content without JavaScript',
  run: async ({ visit, widget }) => {
    const words = widget.finished ?? widget.words;
    const { pieces } = await visit({ headers: { 'content-security-policy': 'sandbox allow-same-origin' } }, { words });
    return pieces.length === 0 ? ['nothing is shown'] : findMissing(pieces, words);
  },
};
