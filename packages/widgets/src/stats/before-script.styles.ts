import { css } from 'lit';
import { titleLook } from '../style/title-look.ts';
import { surfaceLook, tokenValues } from '../style/tokens.ts';
import { itemLook, printedTileLook, tileLook, tilesLook } from './tiles-look.ts';

/**
 * How a group of tiles looks on the page before its script: as `statsStyles` have it, without the boxes that the element draws.
 * The last tiles keep their distance to a row that never comes; what stands below the group, and its surface, end before it.
 * What is a share of the group is in per cent, since the group is not its own container.
 */
export const beforeScriptStyles = css`
  :where(walbio-stats:not(:defined)) {
    ${tokenValues}
  }
  :where(walbio-stats) > * {
    ${itemLook}
  }
  :where(walbio-stats) > :where(walbio-stat:not([hidden])) {
    ${tileLook}
  }
  walbio-stats:not(:defined, [hidden]) {
    ${surfaceLook}
    display: grid;
    container-type: inline-size;
    min-inline-size: 0;
    max-inline-size: 100%;
    ${tilesLook}
    column-gap: clamp(1.25em, 3.2%, 2.25em);
    padding: var(--walbio-padding, clamp(1em, 3%, 1.75em));
    background:
      linear-gradient(var(--_rule) 0 0) 0 calc(100% - 2em + 1px) / 100% 1px no-repeat,
      var(--_surface);
    clip-path: inset(0 0 2em round 0 0 var(--_radius) var(--_radius));
  }
  walbio-stats[label]:not(:defined)::before {
    content: attr(label);
    order: -2;
    grid-column: 1 / -1;
    ${titleLook}
  }
  walbio-stats[label]:not(:defined)::after {
    content: '';
    order: -1;
    grid-column: 1 / -1;
    block-size: 1.5em;
  }
  @media print {
    walbio-stats:not(:defined, [hidden]) {
      color-scheme: only light;
    }
    walbio-stats[label]:not(:defined)::before,
    walbio-stats[label]:not(:defined)::after {
      break-after: avoid;
    }
    :where(walbio-stats) > * {
      break-inside: avoid;
    }
    :where(walbio-stats) > :where(walbio-stat:not([hidden])) {
      ${printedTileLook}
    }
  }
`;
