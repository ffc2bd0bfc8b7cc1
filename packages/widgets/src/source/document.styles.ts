import { css } from 'lit';

/**
 * How a cited document looks: the words first, set off by a line, then what it is. On paper the citation takes the place of the line,
 * where paper can show what is closed.
 */
export const documentStyles = css`
  .document {
    display: grid;
    gap: 0.9em;
  }
  .document + .document {
    padding-block-start: 1.1em;
    border-block-start: 1px solid var(--_rule);
  }
  .document blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.15em;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .around {
    color: var(--_muted);
    white-space: pre-wrap;
  }
  .passage {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }
  .document dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.2em 1.25em;
    font-size: max(0.9375em, 12px);
  }
  .document dt {
    color: var(--_muted);
  }
  .document dd:first-of-type {
    font-weight: 600;
  }
  .documents-cited {
    display: grid;
    gap: 1em;
    margin-block-start: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: max(0.8125em, 12px);
  }
  .documents-cited > .brief {
    display: none;
  }
  @container (max-width: 20em) {
    .documents-cited dl {
      display: block;
    }
  }
  @media print {
    .document {
      display: none;
    }
    .source::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .documents-cited {
      margin: 0;
      padding: 0;
      background: none;
      color: var(--_muted);
    }
    .documents-cited > .brief {
      display: block;
    }
    @supports selector(::details-content) {
      .line:has(~ * > .citation) {
        display: none;
      }
    }
  }
`;
