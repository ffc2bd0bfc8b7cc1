import { dataset } from '@walbio/data';
import type { Language } from '@walbio/data';
import { announce } from '../announce/announce.ts';
import { listTexts } from '../texts/list-texts.ts';
import { loadWords } from '../words/load-words.ts';
import { applyTexts } from './apply-texts.ts';
import { readLanguage, writeLanguage } from './page-language.ts';

/**
 * Lets the reader choose the language of the page. The choice stands in the address and nowhere else. A later choice wins
 * over one whose words are still on their way.
 */
export class LanguageSwitch {
  readonly #menu: HTMLElement;
  readonly #page: Document;
  #shown: Language;
  #asked: Language;

  /** @param menu holds a link with `hreflang` for each language; it is hidden as long as no script runs */
  constructor(menu: HTMLElement) {
    this.#menu = menu;
    this.#page = menu.ownerDocument;
    this.#shown = this.#asked = readLanguage(`?lang=${this.#page.documentElement.lang}`);
  }

  /** Shows the menu and the language that the address asks for, and follows both from then on. */
  async start(): Promise<void> {
    this.#menu.addEventListener('click', (event) => this.#choose(event));
    window.addEventListener('popstate', () => void this.#show(readLanguage(location.search)));
    this.#menu.hidden = false;
    await this.#show(readLanguage(location.search));
  }

  #choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const language = readLanguage(`?lang=${link.hreflang}`);
    history.pushState(null, '', writeLanguage(location.href, language));
    void this.#show(language).then((words) => words && announce(words['page.language']));
  }

  async #show(language: Language) {
    this.#asked = language;
    if (language === this.#shown) return undefined;
    const words = await loadWords(language);
    if (this.#asked !== language) return undefined;
    this.#shown = language;
    applyTexts(this.#page, listTexts(dataset, words, language), language);
    this.#markCurrent(language);
    return words;
  }

  #markCurrent(language: Language): void {
    for (const link of this.#menu.querySelectorAll('a')) {
      if (link.hreflang === language) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}
