import { describe, expect, it } from 'vitest';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { diffDatasets } from './diff-datasets.ts';
import { formatDiffJson } from './format-diff-json.ts';
import { formatDiffMarkdown } from './format-diff-markdown.ts';
import { formatDiffText } from './format-diff-text.ts';

const jobs = 'celyad.jobs.brochure-2016';
const after = editDataset(sampleDataset, (draft) => {
  draft.version = '2.0.0';
  recordOf(draft.programmes, 'plan').id = 'marshall-plan';
  draft.products.pop();
  recordOf(draft.observations, jobs).value = { minExclusive: 96 };
  recordOf(draft.observations, 'celyad.funds.brochure-2016').value = { min: 91_000_000 };
  recordOf(draft.observations, 'wallonia.jobs.page-2021').value = { number: 16_500, approximate: true };
  draft.corrections.push({
    id: 'celyad-jobs',
    kind: 'error',
    targets: [{ kind: 'observation', id: jobs }],
    printed: '95',
    holds: { en: 'more than 96' },
    reason: { en: 'The total says so.' },
    citations: [cite('brochure-2016', 'its jobs')],
  });
  recordOf(draft.people, 'ann').id = 'anna';
  recordOf(draft.events, 'celyad-founding').participants[1] = { role: 'founder', kind: 'person', id: 'anna' };
  draft.redirects.push({ id: 'ann', kind: 'person', reason: 'moved', targets: ['anna'] });
  draft.people.push({ id: 'bob', name: 'Bob *the* [builder]', citations: [cite('page-2021', 'Bob')] });
  recordOf(draft.areas, 'wallonia').name.fr = 'Wallonie';
});
const diff = diffDatasets(sampleDataset, after, { reasons: { cells: 'It never left the laboratory.' } });

describe('formatDiffText', () => {
  it('tells losses first, each with what mends it, then every value from what to what and why', () => {
    expect(formatDiffText(diff))
      .toBe(`major, from 1.0.0: 2 lost, 1 corrected, 2 changed, 1 new, 1 found wrong or doubtful, 2 moved, 1 wording
  An id is gone, and nothing leads on from it. (1)
  An id was renamed, and the redirect is missing. (1)

Lost (2)
  Cells  cells
    now     is gone
    why     It never left the laboratory
    source  A page
    mend    add records/redirects/cells.yml with “kind: product” and “moved: <the id that stands for it now>”
  A plan  plan
    now     is now “marshall-plan”, and no redirect says so
    source  A page
    mend    add records/redirects/plan.yml with “kind: programme” and “moved: marshall-plan”

Corrected (1)
  Celyad: Jobs, as said in 2016  celyad.jobs.brochure-2016
    now     95 → more than 96 jobs
    why     The total says so (correction celyad-jobs)
    source  A brochure

Changed (2)
  Celyad: Funds raised, as said in 2016  celyad.funds.brochure-2016
    now     more than €90 million → at least €91 million
    source  A brochure
  Wallonia: Jobs, 2005–2014  wallonia.jobs.page-2021
    now     about 16,000 → about 16,500 jobs
    source  A page

New (1)
  Bob *the* [builder]  bob
    source  A page

Found wrong or doubtful (1)
  “95”, of Celyad: Jobs, as said in 2016  celyad-jobs
    now     an error
    now     what holds: more than 96
    why     The total says so
    source  A brochure

Moved (2)
  Ann  ann
    now     is now “anna”
    source  A page
  1 event with new references: Celyad is founded

Wording (1)
  Wallonia  wallonia
    now     name (fr) added: “Wallonie”
    source  A page`);
  });

  it('says so where nothing changed', () => {
    expect(formatDiffText(diffDatasets(after, after))).toBe('Nothing changed since 2.0.0.');
  });
});

describe('formatDiffMarkdown', () => {
  it('reads as news: what changed, from what to what, why, and by which source, then what is new', () => {
    expect(formatDiffMarkdown(diff, { mends: false, headingLevel: 2 }))
      .toBe(`2 losses, 1 corrected fact, 2 changed facts, 2 records touched by new ids and 1 better wording. Told of for the first time: 1 person. 1 error or doubt found in the sources is on record.

## Lost

- **Cells**: is gone. Why: It never left the laboratory. Source: *A page*. \`cells\`
- **A plan**: is now “marshall-plan”, and no redirect says so. Source: *A page*. \`plan\`

## Corrected

- **Celyad: Jobs, as said in 2016**: 95 → more than 96 jobs. Why: The total says so (correction celyad-jobs). Source: *A brochure*. \`celyad.jobs.brochure-2016\`

## Changed

- **Celyad: Funds raised, as said in 2016**: more than €90 million → at least €91 million. Source: *A brochure*. \`celyad.funds.brochure-2016\`
- **Wallonia: Jobs, 2005–2014**: about 16,000 → about 16,500 jobs. Source: *A page*. \`wallonia.jobs.page-2021\`

## New

- **Bob \\*the\\* \\[builder\\]**. Source: *A page*.

## Found wrong or doubtful

- **“95”, of Celyad: Jobs, as said in 2016**: an error; what holds: more than 96. Why: The total says so. Source: *A brochure*. \`celyad-jobs\`

## Moved

- **Ann**: is now “anna”. Source: *A page*. \`ann\`
- **1 event with new references**: Celyad is founded.

## Wording

- **Wallonia**: name (fr) added: “Wallonie”. Source: *A page*. \`wallonia\``);
  });

  it('says so where nothing changed', () => {
    expect(formatDiffMarkdown(diffDatasets(after, after))).toBe('Nothing changed since 2.0.0.');
  });
});

describe('formatDiffJson', () => {
  it('gives programs the releases, the bump and why, counts, and every change', () => {
    expect(JSON.parse(formatDiffJson(diff))).toEqual({
      from: { version: '1.0.0', issued: '2026-01-31' },
      to: { version: '2.0.0', issued: '2026-01-31' },
      bump: 'major',
      because: [
        { collection: 'products', id: 'cells', rule: 'id-lost' },
        { collection: 'programmes', id: 'plan', rule: 'id-renamed' },
      ],
      counts: { lost: 2, corrected: 2, changed: 2, moved: 2, new: 1, evidence: 0, text: 1 },
      changes: diff.changes,
    });
  });
});
