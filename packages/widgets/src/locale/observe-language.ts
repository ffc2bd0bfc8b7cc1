interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

/**
 * Calls `listener` when a `lang` attribute changes that might be the nearest one of an element: in its document, or in
 * a shadow root around it. All elements of a root share one observer. The function that comes back ends it.
 */
export function observeLanguage(element: Element, listener: () => void): () => void {
  const roots = listRoots(element);
  for (const root of roots) watch(root).listeners.add(listener);
  return () => {
    for (const root of roots) unwatch(root, listener);
  };
}

function listRoots(element: Element): readonly Node[] {
  const roots = [element.getRootNode()];
  for (let root = roots[0]; root instanceof ShadowRoot; root = roots.at(-1)) roots.push(root.host.getRootNode());
  return roots;
}

function watch(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  watches.set(root, { observer, listeners });
  return { observer, listeners };
}

function unwatch(root: Node, listener: () => void): void {
  const known = watches.get(root);
  known?.listeners.delete(listener);
  if (known?.listeners.size !== 0) return;
  known.observer.disconnect();
  watches.delete(root);
}
