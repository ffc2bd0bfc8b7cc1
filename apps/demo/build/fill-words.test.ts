import { describe, expect, it } from 'vitest';
import { fillWords } from './fill-words.ts';

const texts = new Map([
  ['title', { text: 'R&D <1', language: 'fr' as const }],
  ['english', { text: 'Only English', language: 'en' as const }],
  ['name', { text: 'Celyad' }],
  ['size', { text: '{size} ko', language: 'fr' as const }],
]);

describe('fillWords', () => {
  it.each([
    [
      'writes a text between the tags, escaped',
      '<p data-words="title"></p>',
      '<p data-words="title">R&amp;D &lt;1</p>',
    ],
    [
      'marks a text in another language',
      '<p data-words="english"></p>',
      '<p data-words="english" lang="en">Only English</p>',
    ],
    ['does not mark a name', '<dt class="a" data-words="name"></dt>', '<dt class="a" data-words="name">Celyad</dt>'],
    [
      'fills places from attributes',
      '<b data-words="size" data-size="9"></b>',
      '<b data-words="size" data-size="9">9 ko</b>',
    ],
    ['writes an accessible name', '<nav data-words-label="name">', '<nav data-words-label="name" aria-label="Celyad">'],
    [
      'writes a content',
      '<meta data-words-content="title" />',
      '<meta data-words-content="title" content="R&amp;D &lt;1" />',
    ],
  ])('%s', (_, html, filled) => {
    expect(fillWords(html, texts, 'fr')).toBe(filled);
  });

  it('names the key that no text has', () => {
    expect(() => fillWords('<p data-words="titel"></p>', texts, 'fr')).toThrow('the page asks for the text “titel”');
  });
});
