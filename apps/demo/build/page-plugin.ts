import { dataset } from '@walbio/data';
import type { Plugin } from 'vite';
import { renderPage } from './render-page.ts';
import { readScriptTag } from './script-tag.ts';

/** Lets Vite write the finished page, and put the script for other pages beside it. */
export function pagePlugin(): Plugin {
  return {
    name: 'walbio-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (template) => renderPage(template, { dataset, script: readScriptTag() }),
    },
    generateBundle() {
      const { fileName, code } = readScriptTag();
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
