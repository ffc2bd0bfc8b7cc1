import { describe, expect, it } from 'vitest';
import { replaceRegions } from './replace-regions.ts';

const document =
  'Before\n\n<!-- manifest: a -->\n\nold\n\n<!-- end -->\n\nBetween\n\n<!-- manifest: b -->\n<!-- end -->\nAfter\n';

describe('replaceRegions', () => {
  it('puts each text between its marks and leaves the rest', () => {
    expect(replaceRegions(document, { a: 'new', b: '$& too' })).toBe(
      'Before\n\n<!-- manifest: a -->\n\nnew\n\n<!-- end -->\n\nBetween\n\n<!-- manifest: b -->\n\n$& too\n\n<!-- end -->\nAfter\n',
    );
  });

  it('changes nothing the second time', () => {
    const once = replaceRegions(document, { a: 'new' });
    expect(replaceRegions(once, { a: 'new' })).toBe(once);
  });

  it.each([
    ['there is no mark', 'Before'],
    ['a mark has no end', '<!-- manifest: a -->\n'],
  ])('throws where %s', (_, text) => {
    expect(() => replaceRegions(text, { a: 'new' })).toThrow('<!-- manifest: a -->');
  });
});
