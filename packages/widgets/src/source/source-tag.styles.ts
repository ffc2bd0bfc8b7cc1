import { css } from 'lit';

/** How a citation by itself looks: a small label that stands in a line of text, or on a line of its own. */
export const sourceTagStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
    margin-block: 0.2em;
    vertical-align: middle;
  }
  .walbio {
    display: grid;
    gap: 0.4em;
    padding: var(--walbio-padding, 0.1em 0.7em);
    border-radius: calc(2 * var(--_radius));
  }
  .correction {
    max-inline-size: 32em;
    margin-block-end: 0.4em;
  }
`;
