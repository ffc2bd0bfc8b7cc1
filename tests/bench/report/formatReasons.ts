import type { Results } from '../measure/results.ts';
import { items } from '../tasks/items.ts';

/** Why cells are empty: each reason of a peer with the items that it stands for. */
export function formatReasons(results: Results): string {
  const lines = Object.entries(results).flatMap(([peer, sizes]) => {
    const reasons = new Map<string, Set<string>>();
    for (const [count, result] of Object.entries(sizes)) {
      for (const { name, title } of items) {
        const found = result.items[name];
        if (typeof found !== 'string') continue;
        const isOwn = !/expected$|^more than/.test(found);
        const text = isOwn ? found : `${found} at ${Number(count).toLocaleString('en')}`;
        reasons.set(text, (reasons.get(text) ?? new Set()).add(title));
      }
    }
    return Array.from(reasons, ([reason, titles]) => `- ${peer}: ${reason} (${[...titles].join('; ')}).`);
  });
  return lines.join('\n');
}
