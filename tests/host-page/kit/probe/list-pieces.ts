import { measureContrast, readBackgrounds, readColor } from './read-colors.ts';

/** A run of text that a reader sees. */
export interface Piece {
  /** Place of its root among the roots of the page. */
  readonly root: number;
  readonly text: string;
  /** Left and top edge, in CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  /** Size of its font, in CSS pixels. */
  readonly size: number;
  readonly isBold: boolean;
  /** Red, green, blue and opacity, as `r,g,b,a` of 255 each. */
  readonly color: string;
  readonly background: string;
  /** Contrast of the two by WCAG, 1 to 21. */
  readonly contrast: number;
}

type ReadBackground = ReturnType<typeof readBackgrounds>;

/** All text that can be seen in the roots, shadow trees and slots included, in the order of reading. */
export function listPieces(roots: string): readonly Piece[] {
  const readBackground = readBackgrounds();
  return [...document.querySelectorAll(roots)].flatMap((root, index) =>
    listTextNodes(root).flatMap((node) => describeText(node, index, readBackground)),
  );
}

/** The same text in one line, without how it looks. */
export function readText(roots: string): string {
  const nodes = [...document.querySelectorAll(roots)].flatMap(listTextNodes);
  return nodes
    .filter((node) => findBox(node))
    .map(({ data }) => fold(data))
    .join(' ');
}

function listTextNodes(node: Node): readonly Text[] {
  if (node instanceof Text) return node.data.trim() ? [node] : [];
  if (node instanceof Element && /^(script|style|template)$/i.test(node.localName)) return [];
  return listChildren(node).flatMap(listTextNodes);
}

function listChildren(node: Node): readonly Node[] {
  if (node instanceof Element && node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes();
  return [...node.childNodes];
}

function describeText(node: Text, root: number, readBackground: ReadBackground): readonly Piece[] {
  const element = findElement(node);
  const box = findBox(node);
  if (!box) return [];
  const style = getComputedStyle(element);
  const [color, background] = [readColor(style.color), readBackground(element)];
  return [
    {
      root,
      text: fold(node.data),
      x: Math.round(box.x + scrollX),
      y: Math.round(box.y + scrollY),
      size: Number.parseFloat(style.fontSize),
      isBold: Number(style.fontWeight) >= 700,
      color: color.join(','),
      background: background.join(','),
      contrast: measureContrast(color, background),
    },
  ];
}

function findElement(node: Text): Element {
  return node.parentElement ?? (node.parentNode as ShadowRoot).host;
}

/** The first box of a text that can be seen. */
function findBox(node: Text): DOMRect | undefined {
  if (!findElement(node).checkVisibility({ visibilityProperty: true, opacityProperty: true })) return undefined;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
