import { css } from 'lit';

/**
 * How a list of events looks: dates on one side of a thin line, what happened on the other. Where there is little room
 * the dates move above what happened.
 *
 * @cssprop --walbio-number-font - The typeface of dates and large numbers.
 */
export const eventsStyles = css`
  .events {
    --_dates: 8em;
    --_gap: 1.5em;
  }
  .event {
    position: relative;
    display: grid;
    grid-template-columns: var(--_dates) minmax(0, 1fr);
    column-gap: calc(2 * var(--_gap));
    padding-block-end: 2em;
    break-inside: avoid;
  }
  .event:last-child {
    padding-block-end: 0;
  }
  .event::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_dates) + var(--_gap));
    border-inline-start: 1px solid var(--_rule);
  }
  .event:first-child::before {
    inset-block-start: 0.75em;
  }
  .event::after {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block-start: 0.5em;
    inset-inline-start: calc(var(--_dates) + var(--_gap) - 0.3125em + 0.5px);
    inline-size: 0.625em;
    block-size: 0.625em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .when {
    color: var(--_accent);
    font-family: var(--walbio-number-font, inherit);
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    text-align: end;
    text-wrap: balance;
  }
  .happening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    justify-items: start;
    max-inline-size: 42em;
    overflow-wrap: anywhere;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .happening > .source[open] {
    inline-size: 100%;
  }
  .participants {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .participants dt,
  .participants dd {
    display: inline;
  }
  .figure .number {
    font-weight: 600;
  }
  @container (max-width: 30em) {
    .events {
      --_dates: 0em;
      --_gap: 0.3125em;
    }
    .event {
      grid-template-columns: minmax(0, 1fr);
      padding-inline-start: 1.75em;
    }
    .when {
      text-align: start;
    }
  }
`;
