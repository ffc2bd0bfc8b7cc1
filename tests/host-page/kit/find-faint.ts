import type { Piece } from './probe/index.ts';

/** Texts whose contrast is below that of WCAG 1.4.3: 4.5, and 3 for large text. */
export function findFaint(pieces: readonly Piece[]): readonly string[] {
  const faint = pieces.filter((piece) => piece.contrast < (isLarge(piece) ? 3 : 4.5));
  const [first] = faint;
  if (!first) return [];
  return [
    `${faint.length} of ${pieces.length} texts are faint; “${first.text.slice(0, 30)}” has a contrast of ${first.contrast.toFixed(1)}`,
  ];
}

function isLarge({ size, isBold }: Piece): boolean {
  return size >= 24 || (isBold && size >= 18.66);
}
