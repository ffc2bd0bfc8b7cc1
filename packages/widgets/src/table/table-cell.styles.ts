import { css } from 'lit';

/** How the values of a table look: numbers at the end of their column, a thin bar below them. */
export const tableCellStyles = css`
  .quantity .value {
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .qualifier,
  .quantity > .scale {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .remark,
  .member {
    display: block;
  }
  .entry + .entry {
    margin-block-start: 0.35em;
  }
  .mark {
    position: absolute;
    margin-inline-start: 0.15em;
    color: var(--_muted);
    font-size: max(0.75em, 12px);
    font-weight: 400;
    line-height: 1;
    white-space: nowrap;
  }
  .unknown {
    color: var(--_muted);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block: 0.4em 0.2em;
    overflow: visible;
    transform: scaleX(-1);
  }
  .bar > .solid {
    fill: var(--_accent);
    opacity: 0.75;
  }
  .bar > .open {
    stroke: var(--_accent);
    stroke-width: 4;
    stroke-dasharray: 2 2;
    opacity: 0.75;
  }
  tbody:hover > tr > * {
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .bar > .solid {
      fill: CanvasText;
    }
    .bar > .open {
      stroke: CanvasText;
    }
  }
  @media print {
    .quantity .value {
      white-space: normal;
    }
    .mark {
      font-size: 0.7em;
    }
  }
`;
