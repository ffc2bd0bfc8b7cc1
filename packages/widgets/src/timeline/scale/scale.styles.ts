import { css } from 'lit';

/** How the time axis looks: a line of years, marks stacked on it, the eras of the page as bands behind them. */
export const scaleStyles = css`
  div.scale {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    margin-block-end: 2em;
  }
  .scale-head {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }
  .readout {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scale-label {
    color: var(--_text);
  }
  .scale-label:not(:empty) + .scale-hint {
    display: none;
  }
  .zoom {
    display: flex;
    flex: none;
    gap: 0.25em;
  }
  .zoom button {
    inline-size: 1.75em;
    block-size: 1.75em;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    line-height: 1;
    cursor: pointer;
  }
  .zoom button:hover {
    border-color: currentcolor;
  }
  .zoom [aria-disabled] {
    color: var(--_muted);
    cursor: default;
    opacity: 0.55;
  }
  .zoom [aria-disabled]:hover {
    border-color: var(--_rule);
  }
  .viewport {
    overflow: auto hidden;
    scrollbar-color: var(--_rule) transparent;
    scrollbar-width: thin;
  }
  .track {
    position: relative;
    box-sizing: border-box;
    inline-size: calc(var(--_length) + 2 * var(--_margin));
    padding: 0.25em var(--_margin) 0.25em;
  }
  .marks {
    position: relative;
    block-size: var(--_lanes);
    margin-block-start: 0.25em;
    border-block-end: 1px solid var(--_muted);
  }
  .bands + .marks {
    margin-block-start: 2em;
  }
  .mark {
    position: absolute;
    inset-block-end: calc(var(--_lane) * 1.5em);
    inset-inline-start: var(--_from);
    display: grid;
    place-content: center;
    inline-size: var(--_size);
    block-size: 1.5em;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.75em;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .mark::before {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block: 0.375em;
    inset-inline: calc((var(--_size) - var(--_seen)) / 2);
    border: 2px solid currentcolor;
    border-radius: 0.375em;
    background: currentcolor;
  }
  .mark:hover::before,
  .mark:focus-visible::before {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
  .mark:focus-visible {
    outline: none;
  }
  .mark:focus-visible::before {
    outline-color: var(--walbio-focus, var(--_accent));
    outline-offset: 3px;
  }
  .hollow::before {
    background: var(--_surface);
  }
  .soft::before {
    border-style: dashed;
    border-width: 1.5px;
    background: var(--_tint);
  }
  .cluster::before {
    inset-block: 0.125em;
    border: 1px solid currentcolor;
    border-radius: 0.75em;
    background: var(--_surface);
  }
  .cluster > [aria-hidden] {
    position: relative;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .ticks {
    position: relative;
    block-size: 1.75em;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .ticks > li {
    position: absolute;
    inset-inline-start: var(--_from);
    display: flex;
    justify-content: center;
    inline-size: 0;
    padding-block-start: 0.25em;
  }
  .ticks > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    block-size: 0.25em;
    border-inline-start: 1px solid var(--_muted);
  }
  .bands {
    position: absolute;
    inset-block: 0.25em 2em;
    inset-inline: var(--_margin);
  }
  .bands > li {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_from);
    box-sizing: border-box;
    inline-size: var(--_size);
    overflow: clip;
    padding: 0.2em 0.5em;
    border-inline-start: 1px solid var(--_rule);
  }
  .bands .small {
    position: sticky;
    inset-inline-start: 0.6em;
    display: inline-block;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bands > li:nth-child(odd) {
    background: var(--_tint);
  }
  @container (max-width: 30em) {
    .scale-head {
      flex-wrap: wrap;
      justify-content: end;
    }
    .readout {
      flex: 1 1 100%;
      order: 1;
      min-block-size: 3em;
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .mark::before {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
    }
    .hollow::before,
    .soft::before,
    .cluster::before {
      background: ButtonFace;
    }
  }
  @media print {
    div.scale {
      display: none;
    }
  }
`;
