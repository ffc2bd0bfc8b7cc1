import type { Dataset } from '@walbio/data';
import { dataset } from '@walbio/data';

/** A figure of an event that stands in the list of events of a timeline, and of a company card. */
const figure = 'ucb-biomanufacturing-investments.announced-investments.biotech-scene-2021';

/** What is told of it: its note; the kind, what was printed and the reason of its correction. */
export const doubts: readonly string[] = ['Part of it is a loan.', 'doubtful', 'over a billion', 'No period is given.'];

/** The dataset with a note and a correction for a figure of an event. */
export const doubtedDataset: Dataset = {
  ...dataset,
  observations: dataset.observations.map((one) =>
    one.id === figure ? { ...one, note: { en: 'Part of it is a loan.' } } : one,
  ),
  corrections: [
    ...dataset.corrections,
    {
      id: 'doubted-figure',
      kind: 'doubt',
      targets: [{ kind: 'observation', id: figure }],
      printed: 'over a billion',
      reason: { en: 'No period is given.' },
      citations: dataset.observations.find(({ id }) => id === figure)?.citations ?? [],
    },
  ],
};
