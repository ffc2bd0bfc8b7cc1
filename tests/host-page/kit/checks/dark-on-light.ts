import type { Check } from '../check.ts';

/** The reader prefers dark, and the page is a light one that never opted in. */
export const darkOnLight: Check = {
  name: 'dark-on-light',
  title: 'stays light on a page that is only light, whatever the reader prefers',
  run: async ({ visit }) => {
    const { pieces: light } = await visit({}, { colorScheme: 'light' });
    const { pieces: dark } = await visit({}, { colorScheme: 'dark' });
    const changed = light.filter(
      ({ color, background }, index) => color !== dark[index]?.color || background !== dark[index]?.background,
    );
    const [first] = changed;
    return first ? [`${changed.length} of ${light.length} texts change, such as “${first.text.slice(0, 30)}”`] : [];
  },
};
