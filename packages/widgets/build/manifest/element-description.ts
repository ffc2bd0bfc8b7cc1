import type {
  Attribute,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  CustomElementField,
  Event,
  Slot,
} from 'custom-elements-manifest/schema';

/** What a page can use of an element: all lists are there, and all items have a name. */
export interface ElementDescription {
  /** Such as `walbio-stat`. */
  readonly tag: string;
  /** The name of its class. */
  readonly className: string;
  /** The module of its class, from the folder of the package: `src/stat/stat-element.ts`. */
  readonly module: string;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  /** The public properties of its instances; those that are marked `readonly` can only be read. */
  readonly properties: readonly CustomElementField[];
  readonly events: readonly Event[];
  readonly slots: readonly Slot[];
  readonly parts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
}

/** The class of an element, as the analyzer gives it. */
export type ElementDeclaration = CustomElementDeclaration & { readonly tagName: string };
