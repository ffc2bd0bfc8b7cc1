import { css } from 'lit';

/**
 * How a stat tile looks: a label, one large line for the value, whose it is and when, and its source: rows that the tiles of a
 * group share by `--_tile-rows`. How it changed and its remarks stand below, under a rule.
 *
 * @cssprop --walbio-number-font - The typeface of dates and large numbers.
 * @cssprop --walbio-number-weight - The weight of large numbers.
 */
export const statStyles = css`
  :host {
    contain-intrinsic-inline-size: 18em;
  }
  slot {
    display: block;
    grid-row: 1 / -2;
  }
  .message {
    grid-row: -2 / -1;
  }
  figure.walbio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: var(--_tile-rows, auto auto auto auto 1fr);
    grid-row: 1 / -1;
    block-size: 100%;
    padding: var(--walbio-padding, 1.25em);
  }
  figcaption {
    grid-row: 1;
  }
  .label {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .statement {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: 2 / span 2;
  }
  .value {
    display: block;
    align-self: baseline;
    margin-block-start: 0.4em;
    line-height: 1.2;
    word-spacing: 0.12em;
  }
  .value > * {
    word-spacing: normal;
  }
  .number {
    color: var(--_accent);
    font-family: var(--walbio-number-font, inherit);
    font-size: var(--_number-size, clamp(2em, 1.1em + 8cqi, 3.25em));
    font-weight: var(--walbio-number-weight, 600);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.02em;
  }
  .quantity > .scale {
    font-size: 0.6em;
    letter-spacing: 0;
  }
  .number:not(.quantity) {
    font-size: var(--_words-size, clamp(1.5em, 1em + 4cqi, 2.25em));
  }
  .qualifier,
  .unit {
    font-size: 1.125em;
  }
  .context {
    display: block;
    margin-block-start: 0.5em;
  }
  .status {
    font-weight: 600;
  }
  .evidence {
    grid-row: 4;
    margin-block-start: 0.35em;
  }
  .more {
    grid-row: 5;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    align-content: start;
    margin-block-start: 0.75em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .more:not(:has(> *)) {
    display: none;
  }
  .remark > .line .kind {
    color: var(--_caution);
    font-weight: 600;
  }
  .remark > .line .kind::first-letter {
    text-transform: uppercase;
  }
  .remark > .line .kind {
    display: inline-block;
  }
  .remark > .correction {
    margin-block: 0.35em 0.5em;
    font-size: max(0.875em, 12px);
  }
  .remark > .correction > .kind {
    display: none;
  }
  @media print {
    .fold::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
