import { css } from 'lit';

/**
 * How a value’s course looks: the change and what to beware of, what disputes the value, and its series: full for what is certain, dashed for what is expected and for an end that a source leaves open.
 */
export const courseStyles = css`
  .change {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
  }
  .arrow {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .comparison > .small {
    margin-block-start: 0.25em;
  }
  .comparison > .caution {
    color: var(--_caution);
  }
  .dispute {
    font-size: max(0.875em, 12px);
  }
  .dispute > .kind {
    color: var(--_caution);
    font-weight: 600;
  }
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
