import { css } from 'lit';

/** How a known error of a source looks: set off by a line, its kind first. */
export const correctionStyles = css`
  .correction {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_caution);
    font-size: max(0.9375em, 12px);
  }
  .correction .kind {
    color: var(--_caution);
    font-weight: 600;
  }
  .correction > * + .small {
    margin-block-start: 0.3em;
  }
  .kind::first-letter,
  .names::first-letter {
    text-transform: uppercase;
  }
`;
