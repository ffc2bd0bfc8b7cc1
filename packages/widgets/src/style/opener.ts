import { css } from 'lit';

/** How a line looks that opens what belongs to it: a mark stands before it, and turns once it is open. */
export const openerStyles = css`
  .opener {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    min-block-size: 24px;
    list-style: none;
    cursor: pointer;
  }
  .opener::-webkit-details-marker {
    display: none;
  }
  .opener::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 1.5px solid;
    border-inline-end: 1.5px solid;
    transform: translate(-0.1em, -0.05em) rotate(45deg);
  }
  .opener[aria-expanded='true']::before,
  [open] > .opener::before {
    transform: translate(0.1em, -0.15em) rotate(135deg);
  }
  @media (prefers-reduced-motion: no-preference) {
    .opener::before {
      transition: transform 0.15s;
    }
  }
`;
