import { extractText, getDocumentProxy } from 'unpdf';
import type { Check } from '../check.ts';
import { findMissing } from '../find-faults.ts';

/** The page is printed to PDF, and the text of the PDF is read. */
export const print: Check = {
  name: 'print',
  title: 'is on paper with all its words',
  needs: 'print',
  run: async ({ visit, widget }) => {
    const { page } = await visit();
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.print())), {
      mergePages: true,
    });
    return findMissing(text, widget.printed ?? widget.words, 'not on paper');
  },
};
