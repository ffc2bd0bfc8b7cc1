import type { CheerioAPI } from 'cheerio';
import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';

/** An article with two embeds pasted in has the script twice. Scripts of the page itself are marked `data-own`. */
export const twoCopies: Check = {
  name: 'two-copies',
  title: 'takes a second copy of its script',
  run: async ({ visit, widget }) => {
    const once = await visit();
    const twice = await visit({ edit: repeatScripts });
    const [before, after] = [once, twice].map(({ pieces }) => pieces.map(({ text }) => text).join(' '));
    return [...(before === after ? [] : ['shows something else than one copy']), ...(await findPoor(twice, widget))];
  },
};

function repeatScripts(document: CheerioAPI): void {
  const scripts = document('script[src]:not([data-own])').toArray();
  for (const script of scripts) {
    const copy = document(script).clone();
    copy.attr('src', `${document(script).attr('src')}?copy=2`);
    document('body').append(copy);
  }
}
