import { css } from 'lit';

/** How the title of several values looks, whether these stand in tiles or in a table: what stands between the braces of a rule. */
export const titleLook = css`
  font-size: clamp(1.2em, 1.1em + 0.8cqi, 1.5em);
  font-weight: 600;
  line-height: 1.25;
  letter-spacing: -0.01em;
  text-wrap: balance;
`;
