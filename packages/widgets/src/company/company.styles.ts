import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { figuresStyles } from './company-figures.styles.ts';
import { documentListStyles } from '../source/document-list.styles.ts';
import { entryStyles, rowStyles, ruledStyles } from './company-rows.styles.ts';

/** How the top of a company card looks: a picture of the page's own, the name and what it is, what the page lets people do. */
const headStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: flex-start;
  }
  .top ::slotted([slot='media']) {
    flex: none;
    max-inline-size: 8em;
    max-block-size: 5em;
    object-fit: contain;
  }
  .head {
    flex: 1 1 14em;
    display: grid;
    gap: 0.25em;
    justify-items: start;
    min-inline-size: 0;
  }
  .head > .title {
    font-size: clamp(1.5em, 1.2em + 2cqi, 2.125em);
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.015em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .description {
    max-inline-size: 42em;
    margin-block-start: 0.25em;
    text-wrap: pretty;
  }
`;

/** How the line looks that opens the rest of a compact card. */
const moreStyles = css`
  .more-line {
    gap: 0.75em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
  }
  .more-line::before {
    border-width: 2px;
    translate: 0 -0.05em;
  }
  .more-line:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .more:not([open]) {
    margin-block-end: -0.6em;
  }
  .more > .parts {
    padding-block-start: 1.25em;
  }
  @media print {
    .more-line {
      display: none;
    }
    .more::details-content {
      display: block;
      block-size: auto;
      content-visibility: visible;
    }
  }
`;

const cardStyles = css`
  .walbio,
  .parts {
    display: grid;
    gap: 2em;
  }
  .walbio {
    padding: var(--walbio-padding, clamp(1.25em, 4cqi, 2.25em));
  }
  .compact,
  .compact > .parts {
    gap: 1.25em;
  }
  .compact > .top .title {
    font-size: clamp(1.375em, 1.2em + 1cqi, 1.75em);
  }
  .part {
    display: grid;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .shared {
    margin-block-start: -0.6em;
  }
  .heading {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    break-after: avoid;
  }
  @container (min-width: 32em) {
    .part .events {
      --_dates: calc((100% - 1.5em) * 2 / 7 - 1.5em);
    }
    .part .when {
      text-align: start;
    }
  }
  @container (max-width: 32em) {
    .row,
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .row dd {
      grid-column: 1;
    }
    .entry-body > .said:not(.amount),
    .said:has(> .remark, > .correction) {
      padding-inline-end: 0;
    }
    .entry-body > .said:not(.amount) > .source > .line,
    .said:has(> .remark, > .correction) > .source > .line {
      position: static;
    }
    .tiles {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1.25em 1em;
    }
  }
  @container (max-width: 15em) {
    .said {
      padding-inline-end: 0;
    }
    .said > .source > .line {
      position: static;
    }
    .said > .source > .documents-cited {
      margin-inline-end: 0;
    }
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    /* Chromium lets what follows a grid that a page breaks overlap it where the grid stands in a grid. */
    .walbio,
    .parts,
    .part {
      display: block;
    }
    .top,
    .part:not(:last-child) {
      margin-block-end: 2em;
    }
    .compact > .top,
    .compact .part:not(:last-child) {
      margin-block-end: 1.25em;
    }
    .heading {
      margin-block-end: 0.6em;
    }
    .shared {
      margin-block: -0.4em 0.75em;
      break-after: avoid;
    }
  }
`;

/** How a company card looks: a name, large figures, then quiet parts under thin rules, every line with its source at its end. */
export const companyStyles: CSSResultGroup = [
  headStyles,
  figuresStyles,
  ruledStyles,
  rowStyles,
  entryStyles,
  moreStyles,
  documentListStyles,
  cardStyles,
];
