import { describe, expect, it } from 'vitest';
import { readHeight } from './frame-message.ts';

const tell = (height: unknown): unknown => ({ type: 'walbio-frame-height', height });

describe('readHeight', () => {
  it.each([1, 240, 240.5, 100_000])('takes a height of %s', (height) => {
    expect(readHeight(tell(height))).toBe(height);
  });

  it.each([0, -1, NaN, Infinity, -Infinity, 1e9, 100_001, '240', '1e9', null, undefined, [240], { valueOf: 240 }])(
    'refuses a height of %j',
    (height) => {
      expect(readHeight(tell(height))).toBeUndefined();
    },
  );

  it.each([
    'walbio-frame-height',
    null,
    undefined,
    240,
    [],
    { height: 240 },
    { type: 'embed-size', height: 240 },
    { type: ['walbio-frame-height'], height: 240 },
  ])('refuses the message %j', (message) => {
    expect(readHeight(message)).toBeUndefined();
  });
});
