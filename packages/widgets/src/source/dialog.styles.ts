import { css } from 'lit';

/**
 * How the popover of a source looks. Where anchors are known it stands below, above or beside the line that opened it, else in
 * the middle, as on every low screen, and at the bottom of a narrow one; it is never larger than the screen.
 */
export const dialogStyles = css`
  .dialog {
    inset: 1em;
    box-sizing: border-box;
    inline-size: 24em;
    max-inline-size: calc(100% - 2em);
    block-size: fit-content;
    max-block-size: calc(100% - 2em);
    margin: auto;
    padding: 0 1.25em 1em;
    border: 1px solid var(--_rule);
    border-radius: calc(2 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    font-size: max(0.9375em, 13px);
    overflow: auto;
    overscroll-behavior: contain;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 0.08),
      0 12px 32px rgb(0 0 0 / 0.18);
  }
  .dialog:popover-open {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  .dialog:focus-visible {
    outline: none;
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-block-end: -0.7em;
    padding-block: 0.6em 0.3em;
    background: inherit;
  }
  .dialog-title {
    color: var(--_muted);
    font-weight: 600;
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: max(2em, 24px);
    block-size: max(2em, 24px);
    margin: 0 -0.55em 0 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  .close::before,
  .close::after {
    content: '';
    grid-area: 1 / 1;
    inline-size: 1em;
    border-block-start: 1.5px solid;
    rotate: 45deg;
  }
  .close::after {
    rotate: -45deg;
  }
  .dialog > .citation {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
  }
  /* Chromium tries five fallbacks at most. By its edges, not by position-area: WebKitGTK hangs where a fallback of an area is tried in what a page stops to display. */
  @supports (top: anchor(bottom)) {
    .dialog:popover-open {
      position-anchor: auto;
      position-try-fallbacks:
        flip-block,
        flip-block flip-inline,
        --walbio-right,
        --walbio-left,
        --walbio-middle;
      inset: anchor(bottom) auto auto anchor(left);
      margin: 0.4em 0;
    }
    @position-try --walbio-right {
      inset: 0 auto 0 anchor(right);
      margin: auto 0.4em;
    }
    @position-try --walbio-left {
      inset: 0 anchor(left) 0 auto;
      margin: auto 0.4em;
    }
    @position-try --walbio-middle {
      inset: 1em;
      margin: auto;
    }
  }
  @media (max-height: 30em), (max-width: 32em) {
    .dialog:popover-open {
      position-try-fallbacks: none;
      inset: 1em;
      margin: auto;
    }
  }
  @media (max-width: 32em) {
    .dialog:popover-open {
      inset: auto 0 0;
      inline-size: auto;
      max-inline-size: none;
      max-block-size: 85%;
      margin: 0;
      border-width: 1px 0 0;
      border-radius: 0.75em 0.75em 0 0;
    }
    .dialog::backdrop {
      background: rgb(0 0 0 / 0.35);
    }
  }
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid;
    }
  }
  @media print {
    .dialog:popover-open {
      display: none;
    }
  }
`;
