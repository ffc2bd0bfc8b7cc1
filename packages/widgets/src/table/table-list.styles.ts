import { css } from 'lit';

/** A table as a list: each value on a line of its own, behind what the head of its column says. */
const listLook = css`
  table,
  tbody,
  tfoot,
  tr,
  th,
  td {
    display: block;
  }
  thead,
  td:empty,
  .bar {
    display: none;
  }
  tr {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  tr > :is(th, td, .quantity) {
    max-inline-size: none;
    padding: 0.1em 0;
    border: 0;
    text-align: start;
  }
  td::before {
    content: attr(data-label);
    color: var(--_muted);
  }
  .entry {
    display: inline;
  }
  .entry + .entry::before {
    content: '; ';
  }
  .entry > :is(.member, .remark) {
    display: inline;
  }
  .entry > .remark::before {
    content: ', ';
  }
  .mark {
    position: static;
    vertical-align: super;
  }
  .caption {
    max-inline-size: none;
  }
`;

/** How a table looks on paper that is not wide enough for its columns: nothing can be scrolled there. */
export const tableListStyles = css`
  @media print {
    .wide {
      ${listLook}
    }
    @container (max-width: 40em) {
      .scroll {
        ${listLook}
      }
    }
  }
`;
