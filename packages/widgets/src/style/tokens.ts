import { css } from 'lit';

/** The tokens that follow from those that a page may set: what stands between the braces of a rule. */
export const tokenValues = css`
  --_text: var(--walbio-text, light-dark(#17202b, #eef1f4));
  --_muted: var(--walbio-muted, light-dark(#535e6c, #aab4c0));
  --_accent: var(--walbio-accent, light-dark(#0b5a60, #84d2cc));
  --_rule: var(--walbio-rule, light-dark(#d9dee4, #343d48));
  --_surface: var(--walbio-surface, light-dark(#ffffff, #14191f));
  --_tint: var(--walbio-tint, light-dark(#f4f6f8, #1c232b));
  --_caution: var(--walbio-caution, light-dark(#85510a, #e5b566));
  --_radius: var(--walbio-radius, 0.25em);
`;

/** The surface that a page may set, and the text on it: what stands between the braces of a rule. */
export const surfaceLook = css`
  border: var(--walbio-border, 1px solid var(--_rule));
  border-radius: var(--_radius);
  background: var(--_surface);
  color: var(--_text);
  font-family: var(--walbio-font, inherit);
  font-size: var(--walbio-font-size, 1em);
`;

/**
 * What every element shares: the tokens that a page may set, the tokens that follow from them, and a clean slate for
 * what a page's rules would hand down. Sizes are `em` of the text around the element. Colours come in pairs for the
 * `color-scheme` that the page gives the element, and the surface goes with them, so that they always contrast.
 *
 * @cssprop --walbio-text - Text.
 * @cssprop --walbio-muted - Quieter text.
 * @cssprop --walbio-accent - Numbers, dates and links.
 * @cssprop --walbio-caution - Known errors of a source.
 * @cssprop --walbio-surface - The background.
 * @cssprop --walbio-tint - The background of what is set apart, such as cited words.
 * @cssprop --walbio-rule - Lines and borders.
 * @cssprop --walbio-border - The border around the element.
 * @cssprop --walbio-radius - The corners.
 * @cssprop --walbio-padding - The space between the border and the content.
 * @cssprop --walbio-font - The typeface of the text.
 * @cssprop --walbio-font-size - The size of the text, which all other sizes follow.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size;
    min-inline-size: 0;
    max-inline-size: 100%;
    contain-intrinsic-inline-size: 20em;
  }
  :host([hidden]:not([hidden='until-found'])) {
    display: none !important;
  }
  .walbio {
    ${tokenValues}
    ${surfaceLook}
    box-sizing: border-box;
    margin: 0;
    padding: var(--walbio-padding, 1.25em);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    text-wrap: pretty;
    overflow-wrap: break-word;
    hyphens: manual;
    cursor: auto;
  }
  @media print {
    .walbio {
      color-scheme: only light;
      break-inside: avoid;
    }
  }
`;
