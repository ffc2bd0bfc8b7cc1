import { css } from 'lit';

/** How groups of events look: a quiet heading with its count above each list; and what stands on the screen or on paper alone. */
export const groupsStyles = css`
  .groups {
    display: grid;
    gap: 2.5em;
  }
  .eras-note {
    margin-block-end: 2.5em;
  }
  .group-heading {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block-end: 1em;
    padding-block-end: 0.35em;
    border-block-end: 1px solid var(--_rule);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.3;
    break-after: avoid;
  }
  .group-count {
    font-size: max(0.6em, 12px);
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .head > .title {
    display: inline;
  }
  .head > .title:focus-visible {
    outline-offset: 4px;
  }
  .link {
    margin-inline-end: -0.5em;
    padding: 0.25em 0.5em;
    color: var(--_muted);
    text-decoration: none;
    /* What is only heard must not begin a line of its own. */
    white-space: nowrap;
  }
  .link:hover {
    color: var(--_accent);
  }
  .event[aria-current]::after {
    background: var(--_accent);
  }
  .event[aria-current] .title {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .paper {
    display: none;
  }
  /* What is off the screen of a long timeline is laid out when it comes near; on paper all of it is. */
  @media not print {
    .long .event {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 9em;
      overflow-clip-margin: 0.5em;
    }
    .event[hidden],
    .group[hidden] {
      display: none;
    }
  }
  @media print {
    .walbio {
      break-inside: auto;
    }
    .group[hidden] {
      display: block;
    }
    .paper {
      display: inline;
    }
    p.paper {
      display: block;
      margin-block-end: 1.5em;
    }
    .screen,
    .link {
      display: none;
    }
  }
`;
