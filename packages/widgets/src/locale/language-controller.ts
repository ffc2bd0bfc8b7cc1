import { isServer } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findLanguageTag } from './find-language-tag.ts';
import type { Locale } from './locale.ts';
import { readLocale } from './locale.ts';
import { observeLanguage } from './observe-language.ts';

/** Knows how an element speaks, and renders it again when the page changes its `lang`. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #locale: Locale = readLocale();
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What the nearest `lang` asks for. A server sees that of the element alone. */
  get locale(): Locale {
    return isServer ? readLocale(this.#host.getAttribute('lang') ?? undefined) : this.#locale;
  }

  hostConnected(): void {
    this.#stop = observeLanguage(this.#host, () => this.#update());
    this.#update();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #update(): void {
    const asked = readLocale(findLanguageTag(this.#host));
    if (asked.locale === this.#locale.locale) return;
    this.#locale = asked;
    this.#host.requestUpdate();
  }
}
