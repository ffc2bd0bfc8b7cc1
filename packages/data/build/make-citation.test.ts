import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { foldSpace } from './fold-space.ts';
import { findQuote } from './find-quote.ts';
import { makeCitations } from './make-citation.ts';

const text = 'Celyad 2007 213 200 95 and €995 million, five companies of the five, 95 people';

describe('makeCitations', () => {
  test.each([
    ['words that occur once have one citation', '213', 1],
    ['words that only begin or end others are not meant', '95', 2],
    ['each place has a citation of its own', 'five', 2],
    ['words that are not there have none', 'six', 0],
  ])('%s', (_, words, places) => {
    const citations = makeCitations(text, words);
    expect(citations).toHaveLength(places);
    for (const citation of citations) expect(findQuote(text, citation)).toHaveLength(1);
  });

  it('adds no context to words that stand there once', () => {
    expect(makeCitations(text, '213')).toEqual([{ exact: '213' }]);
  });

  it('adds no more context than it needs', () => {
    expect(makeCitations(text, '95')).toEqual([
      { exact: '95', prefix: '200 ' },
      { exact: '95', prefix: 'five, ' },
    ]);
  });

  it('finds any words of a text again, at every place and nowhere else', () => {
    const word = fc.constantFrom('five', '95', 'of', 'jobs', '>90', '(WAL)', 'été');
    const words = fc.array(word, { minLength: 2, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, start, length) => {
        const list = text.split(' ');
        const from = start % list.length;
        const exact = list.slice(from, from + 1 + (length % 3)).join(' ');
        const citations = makeCitations(text, exact);
        const whole = findQuote(` ${text} `, { prefix: ' ', exact, suffix: ' ' });
        expect(citations).toHaveLength(whole.length);
        for (const citation of citations) expect(findQuote(foldSpace(text), citation)).toHaveLength(1);
      }),
    );
  });
});
