import { css } from 'lit';

/** How the rest of a table looks: open sources, totals, and what stands below it. */
export const tablePartStyles = css`
  .heading {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    font-weight: 600;
  }
  tr:has(+ .evidence) > * {
    border-block-end-color: transparent;
  }
  .evidence > td:last-child {
    padding: 0 0 1.25em;
  }
  .evidence ul {
    position: sticky;
    inset-inline-start: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0.75em 2em;
    align-items: start;
    box-sizing: border-box;
    inline-size: calc(100cqi - 2 * clamp(1em, 3cqi, 1.75em) - 2px);
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .evidence .document {
    background: var(--_surface);
  }
  tfoot td,
  tfoot th {
    padding-block: 0.6em;
  }
  .printed > * {
    border-block-start: 1.5px solid var(--_muted);
    font-weight: 600;
  }
  tfoot tr:last-child > * {
    border-block-end: 0;
  }
  .computed > th {
    color: var(--_muted);
    font-weight: 400;
  }
  .computed :is(.differs, .lost-bound),
  .checks > :is(.differs, .lost-bound) > strong {
    color: var(--_caution);
  }
  .computed :is(.differs, .lost-bound) :is(.number, .qualifier) {
    color: inherit;
  }
  .part {
    display: grid;
    gap: 0.4em;
  }
  .notes,
  .checks {
    column-width: 26em;
    column-gap: 2.5em;
  }
  .notes {
    padding-inline-start: 1.75em;
    list-style: decimal;
  }
  .notes > li,
  .checks > li {
    padding-block-end: 0.5em;
    break-inside: avoid;
  }
  .checks {
    color: var(--_text);
  }
  .checks strong {
    font-weight: 600;
  }
  .notes .correction {
    padding: 0;
    border: 0;
    font-size: 1em;
  }
  .notes .kind {
    display: inline-block;
  }
  .notes .kind + p {
    display: inline;
  }
  .notes .kind::after {
    content: '.';
  }
  .notes .kind + p + p {
    font-size: 1em;
  }
  .download {
    min-block-size: 24px;
    color: var(--_accent);
    font-size: max(0.875em, 12px);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .download:hover {
    text-decoration-thickness: 2px;
  }
  .words {
    display: none;
    gap: 0.2em;
  }
  .words :is(dt, dd) {
    display: inline;
  }
  .words dt {
    font-weight: 600;
  }
  @media print, (scripting: none) {
    .words {
      display: grid;
    }
  }
  @media print {
    .actions,
    .evidence {
      display: none;
    }
  }
`;
