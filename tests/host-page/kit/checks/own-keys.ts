import type { Check } from '../check.ts';
import type { Piece } from '../probe/index.ts';
import { addFields } from './keyboard.ts';

const keys = ['a', 'b', 'ArrowLeft', 'c', 'Home', 'd', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'End', 'e'];

/** A reader types into a field of the page, arrow keys included. */
export const ownKeys: Check = {
  name: 'own-keys',
  title: 'leaves the keys alone that are pressed elsewhere on the page',
  run: async ({ visit, widget }) => {
    const { page, call, pieces } = await visit({ edit: addFields });
    await page.evaluate('document.querySelector("#host-page-before").focus()');
    for (const key of keys) await page.press(key);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const typed = await page.evaluate<string>('document.querySelector("#host-page-before").value');
    const moved = findMoved(pieces, await call('listPieces', widget.roots));
    return [
      ...(typed === 'dacbe' ? [] : [`the field of the page holds “${typed}”, not “dacbe”`]),
      ...(moved > 0 ? [`${moved} of ${pieces.length} texts move`] : []),
    ];
  },
};

function findMoved(before: readonly Piece[], now: readonly Piece[]): number {
  return before.filter(({ text, x, y }, index) => {
    const piece = now[index];
    return piece?.text !== text || Math.abs(piece.x - x) > 2 || Math.abs(piece.y - y) > 2;
  }).length;
}
