import { css } from 'lit';

/**
 * How a stat tile looks: a label, one large line for the value, whose it is and when, and the source under a rule.
 *
 * @cssprop --walbio-number-font - The typeface of the large number.
 * @cssprop --walbio-number-weight - The weight of the large number.
 */
export const statStyles = css`
  :host {
    contain-intrinsic-inline-size: 18em;
  }
  figure.walbio {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    block-size: 100%;
    padding: var(--walbio-padding, 1.25em);
  }
  .label {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .value {
    display: block;
    line-height: 1.2;
  }
  .number {
    color: var(--_accent);
    font-family: var(--walbio-number-font, inherit);
    font-size: clamp(2em, 1.1em + 8cqi, 3.25em);
    font-weight: var(--walbio-number-weight, 600);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.02em;
  }
  .quantity > .scale {
    font-size: 0.6em;
    letter-spacing: 0;
  }
  .number:not(.quantity) {
    font-size: clamp(1.5em, 1em + 4cqi, 2.25em);
  }
  .qualifier,
  .unit {
    font-size: 1.125em;
  }
  .context {
    display: block;
  }
  .status {
    font-weight: 600;
  }
  figure > .source {
    margin-block-start: auto;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
`;
