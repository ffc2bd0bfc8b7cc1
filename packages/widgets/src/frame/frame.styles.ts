/**
 * How the page of a frame looks: the widget fills it, and its text is that of the reader's system. Where the page around gives the
 * frame its height, a source opens beside its line also on a narrow screen, whose bottom may be far
 * away, and paper shows no more than the screen, whose height the frame keeps.
 */
export const frameStyles = `
  body {
    margin: 0;
    font: 100%/1.5 system-ui, sans-serif;
  }
  main {
    display: flow-root;
  }
  p {
    margin: 0;
    padding: 1.25em;
    border: 1px solid light-dark(#d9dee4, #343d48);
    border-radius: 0.25em;
    background: light-dark(#ffffff, #14191f);
    color: light-dark(#17202b, #eef1f4);
    overflow-wrap: anywhere;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  @media print {
    [data-fits] main > *::part(citation) {
      display: none;
    }
  }
  @supports (top: anchor(bottom)) {
    @media (max-width: 32em) {
      [data-fits] main > *::part(source-popover) {
        position-try-fallbacks: flip-block;
        inset: anchor(bottom) 0 auto;
        max-block-size: none;
        margin: 0.4em 0;
        border-width: 1px;
        border-radius: 0.5em;
      }
      [data-fits] main > *::part(source-popover)::backdrop {
        background: none;
      }
    }
  }
`;
