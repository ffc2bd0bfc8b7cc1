import type { CheerioAPI } from 'cheerio';
import type { Check } from '../check.ts';

/** Each root alone on the page, with words above and below it, its script 700 milliseconds late. */
export const layoutShift: Check = {
  name: 'layout-shift',
  title: 'moves nothing on the page when the script comes 700 ms late',
  needs: 'layout-shift',
  run: async ({ visit, widget }) => {
    const { roots } = await (await visit()).call('measureRoots', widget.roots);
    const faults: string[] = [];
    for (const index of roots.keys()) {
      const edit = (document: CheerioAPI): void => keepRoot(document, widget.roots, index);
      const opened = await visit({ scriptDelay: 700, edit }, { words: [] });
      await waitForScript(opened.page);
      const { shift } = await opened.readRecord();
      const tag = await opened.page.evaluate<string>(
        `document.querySelector(${JSON.stringify(widget.roots)}).localName`,
      );
      if (shift > 0) faults.push(`<${tag}>: ${shift.toFixed(3)}`);
    }
    return faults;
  },
};

async function waitForScript(page: { evaluate<T>(expression: string): Promise<T> }): Promise<void> {
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
}

function keepRoot(document: CheerioAPI, roots: string, index: number): void {
  document(roots).each((place, element) => {
    if (place !== index) document(element).remove();
  });
  document(roots).before('<p>Words of the page above.</p>').after('<p>Words of the page below.</p>');
}
