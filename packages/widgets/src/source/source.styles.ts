import { css } from 'lit';

/** How a source disclosure looks: one quiet line that opens to the cited words and the document. */
export const sourceStyles = css`
  .source {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  summary {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    inline-size: fit-content;
    min-block-size: 24px;
    box-sizing: border-box;
    padding-block: 0.15em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 1.5px solid;
    border-inline-end: 1.5px solid;
    transform: translateY(-0.05em) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(-0.15em) rotate(135deg);
  }
  summary:hover {
    color: var(--_text);
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before {
      transition: transform 0.15s;
    }
  }
  .document {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
  }
  .document blockquote {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.08em;
  }
  .passage {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .document dt {
    color: var(--_muted);
  }
  .document dd + dt {
    margin-block-start: 0.35em;
  }
  .citation {
    overflow-wrap: anywhere;
    user-select: all;
  }
  @container (min-width: 28em) {
    .document dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.25em 1.25em;
    }
    .document dd + dt {
      margin-block-start: 0;
    }
    .document dd {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .document {
      border: 1px solid;
    }
  }
  @media print {
    summary::before,
    .passage,
    .document dt,
    .document dd:not(.citation) {
      display: none;
    }
    .source::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .document {
      padding: 0;
      background: none;
    }
  }
`;
