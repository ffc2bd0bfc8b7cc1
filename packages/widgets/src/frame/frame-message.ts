/**
 * What a frame tells the page around it when its content has come to another height. It says the same once more in the form of
 * AMP, for pages that have a listener of their own.
 */
export interface FrameHeightMessage {
  readonly type: 'walbio-frame-height';
  /** Height of the content in CSS pixels, rounded up. */
  readonly height: number;
}

/** What the page around a frame says to be told the height once more, because its script came after the frame. */
export interface FrameAskMessage {
  readonly type: 'walbio-frame-ask';
}

/** The height as `amp-iframe` and the scripts that follow its example understand it (AMP, "amp-iframe", "Iframe resizing"). */
export interface AmpHeightMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

/** The tallest that a frame may become, in CSS pixels: no content of ours comes near, so that only what is hostile is refused. */
const tallestFrame = 100_000;

/**
 * The `type` of a message; `undefined` for what is none of ours.
 *
 * @example readMessageType({ type: 'walbio-frame-ask' }) // 'walbio-frame-ask'
 */
export function readMessageType(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
}

/**
 * The height that a message tells; `undefined` where it is no such message, or no height that a frame may have.
 *
 * @example readHeight({ type: 'walbio-frame-height', height: 240 }) // 240
 * @example readHeight({ type: 'walbio-frame-height', height: 1e9 }) // undefined
 */
export function readHeight(message: unknown): number | undefined {
  const type: FrameHeightMessage['type'] = 'walbio-frame-height';
  if (readMessageType(message) !== type) return undefined;
  const { height } = message as Partial<Record<'height', unknown>>;
  return typeof height === 'number' && height > 0 && height <= tallestFrame ? height : undefined;
}
