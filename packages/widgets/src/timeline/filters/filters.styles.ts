import { css } from 'lit';

/** How the reader's filters look: lists to choose from in a line, what is left of the events behind them. */
export const filtersStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
    min-inline-size: 0;
    margin: 0 0 2em;
    padding: 0;
    border: 0;
  }
  .filter {
    display: grid;
    flex: 0 1 10em;
    gap: 0.2em;
    min-inline-size: 0;
  }
  .filters select,
  .filters .plain {
    box-sizing: border-box;
    min-block-size: max(2.25em, 24px);
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    text-overflow: ellipsis;
  }
  .filters select {
    inline-size: 100%;
  }
  .filters .plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .filters .plain[hidden] {
    display: none;
  }
  .filters [role='status'] {
    flex: 1;
    padding-block: 0.6em;
    text-align: end;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  @container (max-width: 30em) {
    .filter {
      flex-basis: 100%;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
