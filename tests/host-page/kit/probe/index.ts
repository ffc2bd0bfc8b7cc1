/**
 * What is read of a page, inside of it.
 */
export { describeFocus } from './describe-focus.ts';
export { listPieces, readText } from './list-pieces.ts';
export type { Piece } from './list-pieces.ts';
export { measureRoots } from './measure-roots.ts';
export type { Measures } from './measure-roots.ts';
export { listSystemColors } from './read-colors.ts';
