import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { openerStyles } from '../style/opener.ts';
import { dialogStyles } from './dialog.styles.ts';
import { documentStyles } from './document.styles.ts';

/**
 * How the line that names a source looks: quiet. Where it cannot open, on paper, and as a button without a script, the citation takes
 * its place, and where that stands elsewhere, it loses the mark of what opens.
 */
const lineStyles = css`
  .line {
    inline-size: fit-content;
    max-inline-size: 100%;
    box-sizing: border-box;
    margin: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: max(0.8125em, 12px);
    text-align: start;
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
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  @media print {
    .line::before {
      display: none;
    }
  }
  @media print, (scripting: none) {
    button.line::before,
    button.line:has(~ .citation) {
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
export const sourceStyles: CSSResultGroup = [openerStyles, lineStyles, documentStyles, dialogStyles];
