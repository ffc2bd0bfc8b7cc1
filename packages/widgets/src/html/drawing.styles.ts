import { css } from 'lit';

/**
 * What only a drawing between the tags of an element has: it takes back what the page's own rules say of its parts, as the root of
 * the element does, and keeps the room of what comes with the script. Where no script can come, nothing waits for it.
 *
 * @example scopeStyles(drawingStyles.cssText, ['walbio-stat'])
 */
export const drawingStyles = css`
  :where(.walbio, .walbio :not(svg, svg *)),
  :where(.walbio, .walbio *)::before,
  :where(.walbio, .walbio *)::after {
    all: revert;
  }
  span.correction > span {
    display: block;
  }
  .link:empty::before {
    content: '#';
    visibility: hidden;
  }
  button:disabled {
    cursor: default;
  }
  @media (scripting: none) {
    button.toggle,
    .actions {
      display: none;
    }
  }
`;
