import type { Check } from '../check.ts';

/** The page hides the elements by the attribute `hidden`. */
export const hidden: Check = {
  name: 'hidden',
  title: 'is gone where the page hides it',
  run: async ({ visit, widget }) => {
    const edit = (document: Parameters<NonNullable<Parameters<typeof visit>[0]>['edit'] & object>[0]): void =>
      void document(widget.roots).attr('hidden', '');
    const { call } = await visit({ edit }, { words: [] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { roots } = await call('measureRoots', widget.roots);
    const seen = roots.filter(({ width, height }) => width > 0 || height > 0);
    return seen.length > 0 ? [`${seen.length} of ${roots.length} elements are still there`] : [];
  },
};
