import type { CheerioAPI } from 'cheerio';
import type { Check } from '../check.ts';
import type { Focus } from '../probe/describe-focus.ts';
import type { Visit } from '../visit.ts';

const most = 400;
const after = 'input#host-page-after';

/** From the top of the page, past a field above the widget, to a field below it. */
export const keyboard: Check = {
  name: 'keyboard',
  title: 'lets the Tab key through, in the order of the document',
  run: async ({ visit }) => {
    const opened = await visit({ edit: addFields });
    const stops = await walk(opened);
    const last = stops.at(-1);
    if (last?.name !== after) return [`the Tab key does not come past ${last?.name || 'the widget'}`];
    const back = stops.findIndex(({ order }, index) => order < (stops[index - 1]?.order ?? -1));
    return back > 0 ? [`the focus goes back from ${stops[back - 1]?.name} to ${stops[back]?.name}`] : [];
  },
};

/** Puts a field before and one after all else on the page. */
export function addFields(document: CheerioAPI): void {
  document('body').prepend('<input id="host-page-before" aria-label="Before">');
  document('body').append('<input id="host-page-after" aria-label="After">');
}

async function walk({ page, call }: Visit): Promise<readonly Focus[]> {
  const stops: Focus[] = [];
  while (stops.length < most && stops.at(-1)?.name !== after) {
    await page.press('Tab');
    const focus = await call('describeFocus');
    const isStuck = stops.length > 0 && stops.at(-1)?.order === focus.order;
    stops.push(focus);
    if (isStuck) break;
  }
  return stops;
}
