import { css } from 'lit';

/**
 * How running text, headings, links and the focus ring look in every element.
 *
 * @cssprop --walbio-focus - The focus ring.
 */
export const text = css`
  p,
  dl,
  dd,
  ol,
  ul,
  h2,
  h3,
  h4,
  h5,
  h6,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  cite,
  address {
    font-style: normal;
  }
  /* Browsers leave out the spaces that French sets inside its quotation marks, and have others for Dutch than sentences here. */
  :lang(fr) > :is(q, blockquote) {
    quotes: '«\\00a0' '\\00a0»';
  }
  :lang(nl) > :is(q, blockquote) {
    quotes: '“' '”';
  }
  /* What is quoted as a block is in its own language, and its marks are in that of the page. */
  :lang(de) > blockquote {
    quotes: '„' '“';
  }
  .passage > blockquote > q {
    quotes: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--walbio-focus, var(--_accent));
    outline-offset: 3px;
    border-radius: 2px;
  }
  .small {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
