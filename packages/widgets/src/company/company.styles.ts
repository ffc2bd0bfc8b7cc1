import { css } from 'lit';

/** How a company card looks: a name, then quiet parts under thin rules, every line with its source at its end. */
export const companyStyles = css`
  .walbio,
  .parts {
    display: grid;
    gap: 2em;
  }
  .walbio {
    padding: var(--walbio-padding, clamp(1.25em, 4cqi, 2.25em));
  }
  .head {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .head > .title {
    font-size: clamp(1.5em, 1.2em + 2cqi, 2em);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .description {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .part {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .heading {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    font-weight: 600;
    letter-spacing: 0.02em;
  }
  .rows {
    border-block-end: 1px solid var(--_rule);
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .row .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .row dt,
  .row dd {
    padding-inline-end: 6em;
  }
  .row dt {
    padding-inline-end: 0;
  }
  .row dd > .source > .line {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-end: 0;
  }
  .row dd > .source > .documents-cited {
    margin-inline-end: -7.4em;
  }
  .row .correction {
    margin-block: 0.4em;
  }
  .documents {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  @container (max-width: 32em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
    .row dt {
      padding-inline-end: 6em;
      color: var(--_muted);
    }
    .row dd {
      padding-inline-end: 0;
    }
    .row dd > .source > .documents-cited {
      margin-inline-end: 0;
    }
  }
  @media print {
    .source .citation {
      display: none;
    }
    .documents a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
