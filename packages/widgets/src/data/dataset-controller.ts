import type { Dataset } from '@walbio/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findProvidedDataset, observeProvidedDataset } from './provided-dataset.ts';

/** Keeps an element up to date with the provided dataset, also when that comes later than the element. */
export class DatasetController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The provided dataset, or `undefined` as long as there is none. */
  get provided(): Dataset | undefined {
    return findProvidedDataset();
  }

  hostConnected(): void {
    this.#stop = observeProvidedDataset(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}
