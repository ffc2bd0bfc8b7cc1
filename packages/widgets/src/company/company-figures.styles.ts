import { css } from 'lit';

/**
 * How key figures look: tiles in as many columns as fit, a large number in each.
 *
 * @cssprop --walbio-number-font - The typeface of dates and large numbers.
 * @cssprop --walbio-number-weight - The weight of large numbers.
 */
export const figuresStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: 1.5em;
  }
  @media screen {
    .tiles {
      break-inside: avoid;
    }
  }
  .tile {
    display: grid;
    grid-template-rows: auto 1fr;
    gap: 0.25em;
    min-inline-size: 0;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
    hyphens: auto;
    break-inside: avoid;
  }
  .tile.long {
    grid-column: span 2;
  }
  .tile .correction {
    margin-block: 0.4em;
  }
  .tile dt {
    text-wrap: balance;
  }
  .tile dd {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    justify-items: start;
    gap: 0.1em;
  }
  .tile .value {
    display: block;
    line-height: 1.25;
  }
  .tile .context {
    display: block;
  }
  .tile .number {
    color: var(--_accent);
    font-family: var(--walbio-number-font, inherit);
    font-size: 1.625em;
    font-weight: var(--walbio-number-weight, 600);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.015em;
  }
  .tile .quantity > .scale {
    font-size: 0.7em;
    letter-spacing: 0;
  }
  .tile .unit,
  .tile .qualifier {
    font-weight: 400;
  }
  .remark {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
`;
