import type { Check } from '../check.ts';
import { findMissing } from '../find-faults.ts';
import { readPaper } from '../read-paper.ts';

/** The page is printed to PDF, and the text of the PDF is read. */
export const print: Check = {
  name: 'print',
  title: 'is on paper with all its words',
  needs: 'print',
  run: async ({ visit, widget }) => {
    const { page } = await visit();
    return findMissing(await readPaper(await page.print()), widget.printed ?? widget.words, 'not on paper');
  },
};
