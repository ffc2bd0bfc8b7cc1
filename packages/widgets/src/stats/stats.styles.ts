import { css } from 'lit';
import { titleLook } from '../style/title-look.ts';
import { itemLook, printedTileLook, tileLook, tilesLook } from './tiles-look.ts';

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
    ${tilesLook}
    column-gap: clamp(1.25em, 3cqi, 2.25em);
  }
  ::slotted(*) {
    ${itemLook}
  }
  ::slotted(walbio-stat:not([hidden])) {
    ${tileLook}
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    ::slotted(*) {
      break-inside: avoid;
    }
    ::slotted(walbio-stat:not([hidden])) {
      ${printedTileLook}
    }
  }
`;
