import { css } from 'lit';

/** How a series looks: full for what is certain, dashed for what is expected and for an end that a source leaves open. */
export const trendStyles = css`
  .plot {
    display: block;
    inline-size: 100%;
    block-size: 4.5em;
    overflow: visible;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linecap: round;
    fill: var(--_accent);
  }
  .expected,
  .reach {
    stroke-dasharray: 2 5;
  }
  .about {
    fill: var(--_surface);
  }
  .ends {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    line-height: 1.3;
  }
  .ends > :last-child {
    text-align: end;
  }
  .trend > .fold {
    margin-block-start: 0.25em;
  }
  .trend ol,
  .trend .fold > p {
    padding-block: 0.25em;
    padding-inline-start: 1.1em;
  }
  @media (forced-colors: active) {
    .plot {
      stroke: CanvasText;
      fill: CanvasText;
    }
    .about {
      fill: Canvas;
    }
  }
`;
