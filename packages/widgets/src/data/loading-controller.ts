import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Supply } from './supply.ts';

/** Loads data of an element's own when it is first asked for them, and draws the element again when they are there. */
export class LoadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key: string | undefined;
  #supply: Supply = { dataset: undefined };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is there of these addresses; other ones than before begin to load. */
  find(urls: readonly string[]): Supply {
    const key = urls.join('\n');
    if (key !== this.#key) {
      this.#key = key;
      this.#supply = { dataset: undefined };
      void this.#load(urls, key);
    }
    return this.#supply;
  }

  /** What failed is tried again when the element comes back to a page. */
  hostDisconnected(): void {
    if ('failure' in this.#supply) this.#key = undefined;
  }

  async #load(urls: readonly string[], key: string): Promise<void> {
    const supply = await load(urls);
    if (key !== this.#key) return;
    this.#supply = supply;
    this.#host.requestUpdate();
  }
}

async function load(urls: readonly string[]): Promise<Supply> {
  try {
    const { loadDataset } = await import('../load/load-dataset.ts');
    return { dataset: await loadDataset(urls) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
