import { css } from 'lit';

/** How all that stands in lines looks: under thin rules, a name on one side, what is known on the other. */
export const ruledStyles = css`
  :is(.rows, .entries) {
    border-block-end: 1px solid var(--_rule);
  }
  :is(.row, .entry) {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    column-gap: 1.5em;
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
  }
`;

/** How lines of terms and what is said of them look, with the source at the end of each. */
export const rowStyles = css`
  .row {
    row-gap: 0.4em;
    padding-block: 0.6em;
  }
  .row dt {
    color: var(--_muted);
  }
  .row dd {
    grid-column: 2;
  }
  .said {
    position: relative;
    padding-inline-end: 7em;
  }
  .row .value,
  .amount .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .said > .source > .line {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .said > .source > .documents-cited {
    margin-inline-end: -7em;
  }
  @media print {
    .said {
      padding-inline-end: 0;
    }
  }
  .term::first-letter {
    text-transform: uppercase;
  }
  .term {
    display: inline-block;
  }
  .unnamed {
    color: var(--_muted);
    font-style: italic;
  }
  :is(.row, .entry) .correction {
    margin-block: 0.4em;
  }
`;

/** How products and rounds look: a name in bold, and several lines of what is known. */
export const entryStyles = css`
  .entry {
    row-gap: 0.25em;
    padding-block: 0.9em;
  }
  .entry-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .entry-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
  }
  .entry-body .rows {
    margin-block-start: 0.4em;
    border-block-end: 0;
  }
  .entry-body .row:last-child {
    padding-block-end: 0;
  }
  .entries + .rows {
    margin-block-start: calc(-0.75em - 1px);
  }
  .amount .number {
    color: var(--_accent);
    font-family: var(--walbio-number-font, inherit);
    font-size: 1.375em;
    font-weight: var(--walbio-number-weight, 600);
    letter-spacing: -0.015em;
  }
  .amount .quantity > .scale {
    font-size: 0.8em;
  }
`;
