/**
 * Lets the elements take over what a server drew of them with `@lit-labs/ssr`, in place of drawing it anew. Nothing else is needed:
 * import it beside the tags.
 *
 * @module
 */
import { hydrate } from '@lit-labs/ssr-client';
import { provideHydration } from './element/hydration.ts';

provideHydration(hydrate);
