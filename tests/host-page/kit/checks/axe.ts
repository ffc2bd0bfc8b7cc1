import axeCore from 'axe-core';
import type { Check } from '../check.ts';

/** The rules of axe, on the elements of the widget. */
export const axe: Check = {
  name: 'axe',
  title: 'gives axe nothing to find',
  run: async ({ visit, widget }) => {
    const { page } = await visit();
    await page.evaluate(`(() => { ${axeCore.source}; })()`);
    const found = await page.evaluate<readonly { readonly id: string; readonly count: number }[]>(
      `window.axe.run({ include: ${JSON.stringify(widget.roots.split(',').map((root) => [root.trim()]))} }).then(({ violations }) =>
        violations.map(({ id, nodes }) => ({ id, count: nodes.length })))`,
    );
    return found.map(({ id, count }) => `${id} (${count} ×)`);
  },
};
