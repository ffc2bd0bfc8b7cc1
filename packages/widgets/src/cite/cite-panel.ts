import type { CitationStyle } from '@walbio/core';
import type { Dataset } from '@walbio/data';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { citeStrings } from '../locale/cite-strings.ts';
import type { CiteStrings } from '../locale/cite-strings.ts';
import type { Locale } from '../locale/locale.ts';
import type { SourceDetails } from '../source/source-details.ts';
import { addStyles } from '../style/add-styles.ts';
import { citeStyles } from './cite.styles.ts';
import { copyText } from './copy-text.ts';
import { writeCitations } from './write-citations.ts';

const styles: readonly CitationStyle[] = ['text', 'bibtex', 'ris', 'csl-json'];

/**
 * Cites passages as text, BibTeX, RIS or CSL-JSON, and copies that. It is loaded when a source is first opened.
 *
 * @csspart cite - The citation in several forms; there once a source has been opened.
 * @csspart cite-text - The citation in the chosen form.
 * @csspart cite-copy - The button that copies it.
 */
export class CitePanel {
  readonly #redraw: () => void;
  #style: CitationStyle = 'text';
  #outcome: 'copied' | 'selected' | undefined;

  /** @param redraw draws the panel again after a change */
  constructor(root: Node, redraw: () => void) {
    this.#redraw = redraw;
    addStyles(root, citeStyles);
  }

  /** Draws the panel for the citations of a source. */
  render(dataset: Dataset, { citations, language }: SourceDetails, { locale }: Locale): TemplateResult {
    const strings = citeStrings[language];
    const text = writeCitations(dataset, citations, { style: this.#style, locale });
    return html`<div class="cite" part="cite">
      <fieldset @change=${this.#choose}>
        <legend>${strings.cite}</legend>
        ${styles.map((style) => this.#renderStyle(style, strings))}
      </fieldset>
      <textarea
        class=${this.#style}
        part="cite-text"
        readonly
        rows="4"
        spellcheck="false"
        aria-label=${strings.citation}
        .value=${text}
      ></textarea>
      <div class="copying">
        <button type="button" class="copy" part="cite-copy" @click=${this.#copy}>${strings.copy}</button>
        <p role="status">${this.#outcome ? strings[this.#outcome] : ''}</p>
      </div>
    </div>`;
  }

  #renderStyle(style: CitationStyle, { text }: CiteStrings): TemplateResult {
    const names = { text, bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' };
    return html`<label
      ><input type="radio" name="style" value=${style} .checked=${style === this.#style} /><span
        >${names[style]}</span
      ></label
    >`;
  }

  readonly #choose = ({ target }: Event): void => {
    this.#style = (target as HTMLInputElement).value as CitationStyle;
    this.#outcome = undefined;
    this.#redraw();
  };

  /** The last outcome is taken away first, so that the same one is said again. */
  readonly #copy = async ({ currentTarget }: Event): Promise<void> => {
    const field = (currentTarget as Element).closest('.cite')?.querySelector('textarea');
    this.#outcome = undefined;
    this.#redraw();
    if (field) this.#outcome = await copyText(field);
    this.#redraw();
  };
}
