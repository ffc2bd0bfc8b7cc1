import { css } from 'lit';

/** How numbered documents look; on paper with their addresses. */
export const documentListStyles = css`
  .documents {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  @media print {
    .documents a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
