import { expect, it } from 'vitest';
import { findEmbedderOrigin } from './find-embedder-origin.ts';

it.each([
  ['the nearest page around', ['https://a.example', 'https://b.example'], 'https://c.example/', 'https://a.example'],
  ['the referrer where the browser tells no more', undefined, 'https://a.example/news', 'https://a.example'],
  ['nothing for a page in a sandbox, though there is a referrer', ['null'], 'https://a.example/', undefined],
  ['nothing without either', undefined, '', undefined],
  ['nothing for a file', ['file://'], '', undefined],
  ['nothing for a referrer of another kind', undefined, 'about:blank', undefined],
])('finds %s', (_, ancestorOrigins, referrer, origin) => {
  expect(findEmbedderOrigin({ ancestorOrigins, referrer })).toBe(origin);
});
