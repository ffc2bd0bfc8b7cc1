import type { Check } from '../check.ts';
import { findPoor } from '../find-faults.ts';
import { requireSupport, requireTrustedTypes } from '../require-trusted-types.ts';

const drawn = 'document.querySelector("host-page-lit")?.shadowRoot?.textContent ?? ""';

/** The page has elements of its own, drawn by a Lit of its own, whose policy `lit-html` each page may create once. */
export const secondLit: Check = {
  name: 'second-lit',
  title: 'stands beside a Lit of the page, under named policies',
  run: async ({ visit, widget }) => {
    const opened = await visit({
      headers: requireTrustedTypes([...new Set(['lit-html', ...(widget.policies ?? [])])]),
      edit: (document) => {
        document('head').append('<script src="/host-page-kit/second-lit.js"></script>');
        document('body').append('<host-page-lit></host-page-lit>');
      },
    });
    await requireSupport(opened.page);
    const text = await opened.page.evaluate<string>(drawn);
    return [
      ...(text.includes('drawn by the Lit') ? [] : ['the element of the page is not drawn']),
      ...(await findPoor(opened, widget)),
    ];
  },
};
