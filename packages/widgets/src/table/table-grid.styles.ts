import { css } from 'lit';
import { titleLook } from '../style/title-look.ts';

/** How the grid of a table looks: quiet rules, heads that sort, and names that stay in view. */
export const tableGridStyles = css`
  .walbio {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: var(--walbio-padding, clamp(1em, 3cqi, 1.75em));
    --_gutter: clamp(0.5em, 1.5cqi, 1em);
  }
  .scroll {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
  }
  .scroll:focus-visible {
    outline-offset: 4px;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(0.9375em, 12px);
    line-height: 1.4;
  }
  caption {
    text-align: start;
  }
  .caption {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    gap: 0.15em;
    inline-size: fit-content;
    max-inline-size: calc(100cqi - 4em);
    padding-block-end: 1em;
  }
  .title {
    ${titleLook}
  }
  th,
  td {
    padding: 0.7em var(--_gutter);
    border-block-end: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  thead th {
    padding-block: 0.4em 0.6em;
    border-block-end: 1.5px solid var(--_muted);
    vertical-align: bottom;
  }
  thead th > .small {
    display: block;
  }
  tr > :last-child:not(.name) {
    padding-inline-end: 3em;
  }
  .quantity {
    text-align: end;
  }
  td {
    min-inline-size: 5.5em;
  }
  .name {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 8em;
    max-inline-size: 16em;
    padding-inline-start: 0;
    background: var(--_surface);
    font-weight: 600;
  }
  thead .name {
    z-index: 2;
  }
  button {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    cursor: pointer;
  }
  thead button {
    position: relative;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  thead button:hover,
  [aria-sort='ascending'] button,
  [aria-sort='descending'] button {
    color: var(--_accent);
  }
  .arrow {
    position: absolute;
    inset-block-end: 0.45em;
    inset-inline-start: calc(100% + 0.25em);
    inline-size: 0.55em;
    block-size: 0.4em;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    background: currentcolor;
    opacity: 0;
  }
  [aria-sort='none'] button:is(:hover, :focus-visible) .arrow {
    opacity: 0.5;
  }
  [aria-sort='ascending'] button .arrow,
  [aria-sort='descending'] button .arrow {
    opacity: 1;
  }
  [aria-sort='ascending'] .arrow {
    transform: scaleY(-1);
  }
  .toggle {
    gap: 0.5em;
    padding-block-start: 0.15em;
    font-weight: 400;
  }
  .toggle:hover {
    color: var(--_text);
  }
  @container (max-width: 36em) {
    .name {
      min-inline-size: 6em;
      max-inline-size: 9em;
      padding-inline-end: 0.5em;
      font-size: max(0.9em, 12px);
    }
    tbody .name,
    tfoot .name,
    thead .name {
      border-inline-end: 1px solid var(--_rule);
    }
  }
  @media (forced-colors: active) {
    .arrow {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    .scroll {
      overflow: visible;
    }
    table {
      font-size: 0.75em;
    }
    th,
    td,
    td.quantity {
      min-inline-size: 0;
      padding-inline: 0.75em;
    }
    tr {
      break-inside: avoid;
    }
    /* Each page would repeat the totals: they stand below the last row alone. */
    tfoot {
      display: table-row-group;
    }
    .name,
    .caption {
      position: static;
      max-inline-size: none;
    }
    .toggle,
    .arrow {
      display: none;
    }
  }
`;
