/**
 * The language that the page gives an element: the value of the nearest `lang` attribute on it or around it, across
 * the borders of shadow roots (HTML, "the lang and xml:lang attributes"). `undefined` where there is none or it is empty.
 *
 * @example findLanguageTag(element) // 'fr-BE'
 */
export function findLanguageTag(element: Element): string | undefined {
  for (let current: Element | undefined = element; current; current = findHost(current)) {
    const nearest = current.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang') || undefined;
  }
  return undefined;
}

function findHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
