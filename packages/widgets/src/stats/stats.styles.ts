import { css } from 'lit';
import { titleLook } from '../style/title-look.ts';

/**
 * How a group of tiles looks: one surface with as many columns as fit its width. The tiles have a rule above them in place
 * of a box. Those of a row share their lines: label, value, context, source. What is longer in one of them, or opens, stands
 * below these, so that the others stay as they are.
 */
export const statsStyles = css`
  :host {
    contain-intrinsic-inline-size: 40em;
  }
  .walbio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: var(--walbio-padding, clamp(1em, 3cqi, 1.75em));
  }
  .heading {
    ${titleLook}
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--walbio-tile-width, 15em)), 1fr));
    column-gap: clamp(1.25em, 3cqi, 2.25em);
    margin-block-end: -2em;
  }
  ::slotted(*) {
    grid-row: span 5;
    min-inline-size: 0;
    margin-block-end: 2em;
    --walbio-border: 0;
    --walbio-padding: 0.9em 0 0;
    border-block-start: 2px solid var(--_accent);
  }
  /* A subgrid is no container of its own: what its sizes hang on is the group. */
  ::slotted(walbio-stat:not([hidden])) {
    --_tile-rows: subgrid;
    --_number-size: 2.5em;
    --_words-size: 1.6em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    container-type: normal;
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    ::slotted(*) {
      break-inside: avoid;
    }
    /* Whole citations are printed, of any length. */
    ::slotted(walbio-stat:not([hidden])) {
      --_tile-rows: initial;
      display: block;
    }
  }
`;
