import type { Check } from '../check.ts';
import { findMissing } from '../find-faults.ts';

/** The reader has chosen all colours, as with the contrast themes of Windows. */
export const forcedColors: Check = {
  name: 'forced-colors',
  title: 'writes in the colours that a reader forces',
  needs: 'forced-colors',
  run: async ({ visit, widget }) => {
    const { pieces, call } = await visit({}, { forcedColors: true });
    const system = await call('listSystemColors');
    const own = pieces.filter(({ color }) => !system.includes(color));
    const [first] = own;
    return [
      ...findMissing(pieces, widget.words),
      ...(first ? [`${own.length} texts keep a colour of their own, such as “${first.text.slice(0, 30)}”`] : []),
    ];
  },
};
