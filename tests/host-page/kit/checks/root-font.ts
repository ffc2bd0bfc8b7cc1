import type { Check, CheckContext } from '../check.ts';
import type { Piece } from '../probe/index.ts';

/** Many pages make `1rem` ten pixels, and give their text its size back in the body. */
export const rootFont: Check = {
  name: 'root-font',
  title: 'has the same text size where the root font is 62.5 %',
  run: async (context) => {
    const [plain, small] = [
      await readSizes(context, 'html{font-size:100%}body{font-size:16px}'),
      await readSizes(context, 'html{font-size:62.5%}body{font-size:1.6rem}'),
    ];
    const changed = plain.filter((piece, index) => Math.abs(piece.size - (small[index]?.size ?? 0)) > 0.1);
    const [first] = changed;
    if (!first) return [];
    const now = small[plain.indexOf(first)]?.size;
    return [
      `${changed.length} of ${plain.length} texts change; “${first.text.slice(0, 30)}” from ${first.size} to ${now} px`,
    ];
  },
};

async function readSizes({ visit }: CheckContext, css: string): Promise<readonly Piece[]> {
  return (await visit({ edit: (document) => void document('head').append(`<style>${css}</style>`) })).pieces;
}
