import { describe, expect, it } from 'vitest';
import { readFrameAddress } from './read-frame-address.ts';
import type { FrameAddress } from './read-frame-address.ts';

const read = (search: string): FrameAddress =>
  readFrameAddress(new URL(`https://example.org/walbio/frame.html?${search}`), () => ['indicator', 'as-of', 'src']);

describe('readFrameAddress', () => {
  it('reads a tag, its attributes, a language and colours', () => {
    expect(read('tag=walbio-stat&indicator=jobs&as-of=2016&lang=fr-be&color-scheme=light+dark&dir=rtl')).toEqual({
      tag: 'walbio-stat',
      attributes: [
        ['indicator', 'jobs'],
        ['as-of', '2016'],
      ],
      locale: expect.objectContaining({ language: 'fr', locale: 'fr-BE' }) as unknown,
      colorScheme: 'light dark',
      direction: 'rtl',
      problems: [],
    });
  });

  it.each([
    ['', 'Name a tag in the address of this frame: walbio-stat, '],
    ['tag=', 'Name a tag in the address of this frame: walbio-stat, '],
    ['tag=walbio-statt', 'This frame has no tag “walbio-statt”. The closest is “walbio-stat”.'],
    ['tag=walbio-stats', 'This frame has no tag “walbio-stats”. The closest is “walbio-stat”.'],
    ['tag=__proto__', 'This frame has no tag “__proto__”.'],
    ['tag=constructor', 'This frame has no tag “constructor”.'],
    ['tag=script', 'This frame has no tag “script”.'],
    ['tag=WALBIO-STAT', 'This frame has no tag “WALBIO-STAT”. The closest is “walbio-stat”.'],
    ['tag=walbio-stat&indcator=jobs', '<walbio-stat> has no attribute “indcator”. The closest is “indicator”.'],
    ['tag=walbio-stat&colour-scheme=dark', '“colour-scheme”. The closest is “color-scheme”.'],
    ['tag=walbio-stat&asOf=2016', '<walbio-stat> has no attribute “asOf”. The closest is “as-of”.'],
    ['tag=walbio-stat&__proto__=x', '<walbio-stat> has no attribute “__proto__”.'],
    ['tag=walbio-stat&onclick=x', '<walbio-stat> has no attribute “onclick”.'],
    ['tag=walbio-stat&style=x', '<walbio-stat> has no attribute “style”.'],
    ['tag=walbio-stat&color-scheme=drak', '“drak” is no value of “color-scheme”. The closest is “dark”.'],
    ['tag=walbio-stat&indicator=a&indicator=b', '“indicator” stands in the address of this frame more than once.'],
    ['tag=walbio-stat&src=https://evil.example/data.json', 'This frame shows nothing from elsewhere: “src” '],
    ['tag=walbio-stat&indicator=//evil.example', 'This frame shows nothing from elsewhere: “indicator” '],
  ])('says what is wrong with %j', (search, sentence) => {
    const { problems } = read(search);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
  });

  it('says all that is wrong at once, in the language of the frame', () => {
    expect(read('tag=walbio-stat&indcator=jobs&color-scheme=drak&lang=fr').problems).toEqual([
      '<walbio-stat> n’a pas d’attribut «\u00a0indcator\u00a0». Le plus proche est «\u00a0indicator\u00a0».',
      '«\u00a0drak\u00a0» n’est pas une valeur de «\u00a0color-scheme\u00a0». Le plus proche est «\u00a0dark\u00a0».',
    ]);
  });

  it('takes data from its own folder', () => {
    expect(read('tag=walbio-stat&src=data.json')).toMatchObject({ problems: [], attributes: [['src', 'data.json']] });
  });

  it('repeats no more of a long text than a sentence can hold', () => {
    expect(read(`tag=${'x'.repeat(10_000)}`).problems.join().length).toBeLessThan(200);
  });
});
