import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { dialogStyles } from './dialog.styles.ts';
import { documentStyles } from './document.styles.ts';

/** How the line that names a source looks: quiet, with a mark that turns once it is open. */
const lineStyles = css`
  .line {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 24px;
    box-sizing: border-box;
    margin: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: max(0.8125em, 12px);
    text-align: start;
    list-style: none;
    cursor: pointer;
  }
  .line::-webkit-details-marker {
    display: none;
  }
  .line::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-start: 1.5px solid;
    border-inline-end: 1.5px solid;
    transform: translate(-0.1em, -0.05em) rotate(45deg);
  }
  [aria-expanded='true']::before,
  [open] > .line::before {
    transform: translate(0.1em, -0.15em) rotate(135deg);
  }
  .line:hover,
  [aria-expanded='true'] {
    color: var(--_text);
  }
  .citation {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .source > .citation {
    display: none;
    font-size: max(0.8125em, 12px);
  }
  @media (prefers-reduced-motion: no-preference) {
    .line::before {
      transition: transform 0.15s;
    }
  }
  @media print, (scripting: none) {
    .line::before {
      display: none;
    }
    .source > .citation {
      display: block;
    }
    .source > .citation + .citation {
      margin-block-start: 0.5em;
    }
  }
`;

/** How a source looks, its line as well as what it opens. */
export const sourceStyles: CSSResultGroup = [lineStyles, documentStyles, dialogStyles];
