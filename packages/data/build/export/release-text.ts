/** What every export says of the dataset as a whole. */
export const releaseText = {
  name: 'walbio',
  title: 'Walbio: the life sciences in Wallonia',
  description:
    'Facts about the life-sciences ecosystem of Wallonia: organizations, people, programmes, products, events and figures, each with its period, its place, the bounds that its source gave it, and the exact words of the source that it rests on.',
  creator: 'Walbio',
  homepage: 'https://github.com/walbio/walbio',
  keywords: ['Wallonia', 'Belgium', 'life sciences', 'biotechnology', 'cell therapy', 'health', 'open data'],
} as const;
