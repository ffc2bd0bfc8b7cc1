import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { compareIds } from './compare-ids.ts';
import { datasetArbitrary } from '../test/datasets/dataset-arbitrary.ts';
import { diffDatasets } from './diff-datasets.ts';
import { formatDiffJson } from './format-diff-json.ts';
import { formatDiffMarkdown } from './format-diff-markdown.ts';
import { formatDiffText } from './format-diff-text.ts';
import { composeReport } from './report.ts';
import { scaleEffort } from '../test/scale-effort.ts';

fc.configureGlobal({ numRuns: scaleEffort(30) });

const datasets = datasetArbitrary({ size: 3 });

describe('the three outputs', { timeout: scaleEffort(30_000) }, () => {
  it('tell of every loss and every changed fact by itself, in text and in Markdown', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const diff = diffDatasets(before, after);
        const [text, markdown] = [formatDiffText(diff, { listUpTo: 0 }), formatDiffMarkdown(diff, { listUpTo: 0 })];
        for (const { id, section, type } of diff.changes) {
          if (type === 'added') continue;
          if (section !== 'lost' && section !== 'changed' && section !== 'corrected') continue;
          expect(
            text.split('\n').some((line) => line.startsWith('  ') && line.endsWith(`  ${id}`)),
            id,
          ).toBe(true);
          expect(
            markdown.split('\n').some((line) => line.startsWith('- ') && line.endsWith(`\`${id}\``)),
            id,
          ).toBe(true);
        }
      }),
    );
  });

  it('set each change of Markdown in one line, so that no text breaks out of the list', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const lines = formatDiffMarkdown(diffDatasets(before, after)).split('\n').slice(1);
        for (const line of lines) expect(line).toMatch(/^(?:$|### [A-Z][a-z ]+$|- \*\*| {2,4}- \S)/);
      }),
    );
  });

  it('count every change once, but for redirects whose move is told', () => {
    fc.assert(
      fc.property(
        datasets,
        datasets,
        fc.nat({ max: 6 }),
        fc.nat({ max: 6 }),
        (before, after, listUpTo, subjectsUpTo) => {
          const diff = diffDatasets(before, after);
          const { sections } = composeReport(diff, { listUpTo, subjectsUpTo });
          const moved = diff.changes.filter(({ type }) => type === 'moved' || type === 'split').map(({ id }) => id);
          const isTold = ({ collection, type, id }: Change): boolean =>
            !(collection === 'redirects' && type === 'added' && moved.includes(id));
          const counted = sections.reduce((sum, { count }) => sum + count, 0);
          expect(counted).toBe(diff.changes.filter(isTold).length);
        },
      ),
    );
  });

  it('tell of every new figure in full where no limit is reached', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const diff = diffDatasets(before, after);
        const { sections } = composeReport(diff, { listUpTo: 1000, subjectsUpTo: 1000 });
        const told = sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.flatMap(({ ids }) => ids)));
        const added = diff.changes.filter(({ type, collection }) => type === 'added' && collection === 'observations');
        expect([...told].sort(compareIds)).toEqual(added.map(({ id }) => id).sort(compareIds));
      }),
    );
  });

  it('lose nothing in JSON', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const diff = diffDatasets(before, after);
        const json = JSON.parse(formatDiffJson(diff)) as { readonly changes: readonly Change[] };
        expect(json.changes).toEqual(diff.changes);
      }),
    );
  });
});
