import type { Check } from '../check.ts';
import { findFaint } from '../find-faint.ts';

/** The page opts in by `color-scheme: light dark`, and the reader prefers dark. */
export const darkWithPage: Check = {
  name: 'dark-with-page',
  title: 'can be read on a page that turns dark',
  run: async ({ visit }) => {
    const { pieces } = await visit(
      { edit: (document) => void document('head').append('<meta name="color-scheme" content="light dark">') },
      { colorScheme: 'dark' },
    );
    return findFaint(pieces);
  },
};
