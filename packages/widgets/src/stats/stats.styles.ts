import { css } from 'lit';

/**
 * How a group of tiles looks: one surface with as many columns as fit its width. The tiles have a rule above them in place
 * of a box, and their own height, so that one that opens its source leaves the others as they are.
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
    font-size: clamp(1.2em, 1.1em + 0.8cqi, 1.5em);
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--walbio-tile-width, 15em)), 1fr));
    gap: 2em clamp(1.25em, 3cqi, 2.25em);
    align-items: start;
  }
  ::slotted(*) {
    min-inline-size: 0;
    --walbio-border: 0;
    --walbio-padding: 0.9em 0 0;
    border-block-start: 2px solid var(--_accent);
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    ::slotted(*) {
      break-inside: avoid;
    }
  }
`;
