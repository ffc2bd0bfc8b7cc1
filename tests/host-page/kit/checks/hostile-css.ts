import type { CheerioAPI } from 'cheerio';
import type { Check, CheckContext } from '../check.ts';
import { findPoor } from '../find-faults.ts';

const sheets: Readonly<Record<string, string>> = {
  'everything important':
    '* { line-height: 2.6 !important; letter-spacing: 0.05em !important; word-spacing: 0.2em !important; box-sizing: content-box !important }',
  'plain tags': `div { line-height: 1.9; float: left; border: 3px solid } span { display: block } a { display: inline-block }
    button { width: 100%; height: 5em; text-transform: uppercase } p, li, dd { margin: 3em 0; max-width: 20em } svg { width: 100% }`,
  'a reset': `html, body, div, span, h1, h2, h3, p, a, em, strong, dl, dt, dd, ol, ul, li, table, td, th, figure, time
    { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none } table { border-collapse: collapse }`,
  'all: unset on the tag': '$roots { all: unset }',
  'a large font': 'body { font: 30px/1 serif } body * { white-space: normal }',
};

/** The style sheets of careless hosts, one after the other. */
export const hostileCss: Check = {
  name: 'hostile-css',
  title: 'keeps its words and its place under careless style sheets of the page',
  run: async (context) => {
    const faults: string[] = [];
    for (const [name, css] of Object.entries(sheets)) faults.push(...(await tryStyles(context, name, css)));
    return faults;
  },
};

async function tryStyles({ visit, widget }: CheckContext, name: string, css: string): Promise<readonly string[]> {
  const rules = css.replace('$roots', widget.roots);
  const opened = await visit({
    edit: (document: CheerioAPI) => void document('head').append(`<style>${rules}</style>`),
  });
  return (await findPoor(opened, widget)).map((fault) => `${name}: ${fault}`);
}
