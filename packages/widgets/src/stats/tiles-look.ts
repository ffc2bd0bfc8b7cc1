import { css } from 'lit';

/** The columns of tiles, inside a group and before its script: what stands between the braces of a rule. */
export const tilesLook = css`
  grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--walbio-tile-width, 15em)), 1fr));
  margin-block-end: -2em;
`;

/** How whatever stands in a group looks. A rule above it takes the place of a box. */
export const itemLook = css`
  grid-row: span 5;
  min-inline-size: 0;
  margin-block-end: 2em;
  --walbio-border: 0;
  --walbio-padding: 0.9em 0 0;
  border-block-start: 2px solid var(--_accent);
`;

/** How a tile shares its lines with those beside it. A subgrid is no container of its own: what its sizes hang on is the group. */
export const tileLook = css`
  --_tile-rows: subgrid;
  --_number-size: 2.5em;
  --_words-size: 1.6em;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  grid-template-rows: subgrid;
  container-type: normal;
`;

/** How a tile looks on paper, where whole citations are printed, of any length. */
export const printedTileLook = css`
  --_tile-rows: initial;
  display: block;
`;
