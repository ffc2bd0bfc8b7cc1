/** Where the focus is. */
export interface Focus {
  /** Such as `input#after` or `walbio-stat button`. */
  readonly name: string;
  /** Place in the order of the document, shadow trees included. */
  readonly order: number;
}

/** Finds where the focus is, in the innermost shadow tree. */
export function describeFocus(): Focus {
  const path: Element[] = [];
  for (let place = document.activeElement; place; place = place.shadowRoot?.activeElement ?? null) path.push(place);
  const focused = path.at(-1);
  return {
    name: path.map(({ localName, id }) => (id ? `${localName}#${id}` : localName)).join(' '),
    order: focused ? listElements(document.documentElement).indexOf(focused) : -1,
  };
}

function listElements(element: Element): readonly Element[] {
  return [element, ...listChildren(element).flatMap(listElements)];
}

function listChildren(element: Element): readonly Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children];
  if (element instanceof HTMLSlotElement && element.assignedElements().length > 0) return element.assignedElements();
  return [...element.children];
}
