/** Red, green, blue and opacity, 0 to 255 each. */
export type Color = readonly [number, number, number, number];

const known = new Map<string, Color>();

/** What a CSS colour of any notation comes to on a screen. */
export function readColor(css: string): Color {
  const found = known.get(css) ?? paint(css);
  known.set(css, found);
  return found;
}

/**
 * Makes a reader of the colour behind an element: those of its ancestors, one over the other, on the page's canvas. It
 * remembers what it has read.
 */
export function readBackgrounds(): (element: Element) => Color {
  const canvas = resolve('Canvas');
  const read = new Map<Element, Color>();
  return function readBackground(element): Color {
    const parent = findParent(element);
    const below = parent ? (read.get(parent) ?? readBackground(parent)) : canvas;
    const color = cover(readColor(getComputedStyle(element).backgroundColor), below);
    read.set(element, color);
    return color;
  };
}

/** The contrast of a text to what is behind it, by WCAG: 1 to 21. */
export function measureContrast(text: Color, background: Color): number {
  const [light, dark] = [measureLuminance(cover(text, background)), measureLuminance(background)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colours that a reader's own scheme gives to texts. */
export function listSystemColors(): readonly string[] {
  const names = [
    'CanvasText',
    'LinkText',
    'VisitedText',
    'ActiveText',
    'ButtonText',
    'FieldText',
    'HighlightText',
    'GrayText',
    'MarkText',
    'SelectedItemText',
  ];
  return names.map((name) => resolve(name).join(','));
}

function resolve(css: string): Color {
  const probe = document.createElement('span');
  probe.style.setProperty('color', css, 'important');
  document.documentElement.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return readColor(color);
}

function paint(css: string): Color {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('this page cannot draw');
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opacity];
}

function cover(above: Color, below: Color): Color {
  const share = above[3] / 255;
  const mix = (index: 0 | 1 | 2): number => Math.round(above[index] * share + below[index] * (1 - share));
  return [mix(0), mix(1), mix(2), Math.max(above[3], below[3])];
}

function measureLuminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function findParent(element: Element): Element | null {
  const { assignedSlot, parentNode } = element;
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
}
