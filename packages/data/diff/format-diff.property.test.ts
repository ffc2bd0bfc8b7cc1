import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from './change.ts';
import { datasetArbitrary } from './dataset-arbitrary.ts';
import { diffDatasets } from './diff-datasets.ts';
import { formatDiffJson } from './format-diff-json.ts';
import { formatDiffMarkdown } from './format-diff-markdown.ts';
import { formatDiffText } from './format-diff-text.ts';

const datasets = datasetArbitrary({ size: 3 });

describe('the three outputs', { timeout: 30_000 }, () => {
  it('tell of every loss and every changed fact by itself, in text and in Markdown', () => {
    fc.assert(
      fc.property(datasets, datasets, (before, after) => {
        const diff = diffDatasets(before, after);
        const [text, markdown] = [formatDiffText(diff, { listUpTo: 0 }), formatDiffMarkdown(diff, { listUpTo: 0 })];
        for (const { id, section } of diff.changes) {
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
        for (const line of lines) expect(line).toMatch(/^(?:$|### [A-Z][a-z]+$|- \*\*)/);
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
