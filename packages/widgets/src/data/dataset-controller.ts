import type { Dataset } from '@walbio/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from 'lit';
import { listAddresses } from './list-addresses.ts';
import { LoadingController } from './loading-controller.ts';
import { findProvidedDataset, observeProvidedDataset } from './provided-dataset.ts';
import type { Supply } from './supply.ts';

/** Where an element can say that its data are. */
export interface DataPlaces {
  readonly data: Dataset | undefined;
  readonly src: string | null | undefined;
}

/** Finds what an element shows its facts from, and draws it again when that comes later than the element. */
export class DatasetController implements ReactiveController {
  readonly #host: ReactiveControllerHost & DataPlaces & HTMLElement;
  readonly #loading: LoadingController;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & DataPlaces & HTMLElement) {
    this.#host = host;
    this.#loading = new LoadingController(host);
    host.addController(this);
  }

  /**
   * The element's own dataset, or else what its `src` holds, or else the provided one.
   *
   * @param ids of the records that the element needs where `src` is a folder of single records
   */
  find(ids: readonly string[]): Supply {
    const { data, src, baseURI } = this.#host;
    if (data) return isDataset(data) ? { dataset: data } : { failure: 'its property `data` is not a dataset' };
    if (!src) return { dataset: findProvidedDataset() };
    if (isServer) return { dataset: undefined };
    const urls = listAddresses(src, ids, baseURI);
    return urls.length === 0 ? { failure: `src="${src}" leads to no data for this element` } : this.#loading.find(urls);
  }

  hostConnected(): void {
    this.#stop = observeProvidedDataset(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }
}

/** Whether a page has given what looks like a dataset: frameworks set properties before their data are there. */
function isDataset(data: Dataset): boolean {
  return typeof data === 'object' && ['sources', 'indicators', 'observations', 'events'].every((list) => list in data);
}
