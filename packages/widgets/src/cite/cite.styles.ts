import { css } from 'lit';

/** How the part looks that cites in several forms: a row of forms, the citation in a field, and a button that copies it. */
export const citeStyles = css`
  .cite {
    display: grid;
    gap: 0.6em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  .cite fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: max(0.875em, 12px);
  }
  .cite legend {
    float: inline-start;
    margin-inline-end: auto;
    padding: 0.2em 0;
    color: var(--_muted);
    font-weight: 600;
    line-height: inherit;
  }
  .cite label {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .cite input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .cite label > span {
    min-block-size: 24px;
    box-sizing: border-box;
    padding: 0.15em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .cite label:hover > :not(:checked) + span {
    color: var(--_text);
  }
  .cite :checked + span {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .cite :focus-visible + span {
    outline: 2px solid var(--walbio-focus, var(--_accent));
    outline-offset: 2px;
  }
  .cite textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin: 0;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_text);
    font: inherit;
    font-size: max(0.875em, 12px);
    overflow-wrap: anywhere;
    resize: none;
    field-sizing: content;
    min-block-size: calc(4lh + 1.2em + 2px);
    max-block-size: calc(8lh + 1.2em + 2px);
  }
  .cite textarea:not(.text) {
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
  }
  .copying {
    display: flex;
    gap: 0.9em;
    align-items: center;
    min-block-size: 2em;
  }
  .copy {
    flex: none;
    margin: 0;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .copy:hover {
    background: var(--_accent);
    color: var(--_surface);
  }
  .copying p {
    color: var(--_muted);
    font-size: max(0.9em, 12px);
    line-height: 1.35;
  }
  @media (max-width: 24em) {
    .cite legend {
      float: none;
    }
  }
  @media (forced-colors: active) {
    .cite label > span {
      border-color: Canvas;
    }
    .cite :checked + span {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
      color: Canvas;
    }
  }
`;
