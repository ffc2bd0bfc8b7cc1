import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { documents, listLinks, root } from './documents.ts';

const links = documents.flatMap((document) =>
  listLinks(document)
    .filter((href) => !/^(?:https?:|mailto:|#)/.test(href))
    .map((href) => ({ document, href })),
);

test.each(links)('$document links to $href, which exists', ({ document, href }) => {
  expect(existsSync(join(root, dirname(document), href.split('#')[0] as string))).toBe(true);
});
