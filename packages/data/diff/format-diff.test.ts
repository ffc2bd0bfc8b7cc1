import { describe, expect, it } from 'vitest';
import { cite, editDataset, recordOf, sampleDataset } from './arbitrary/sample-dataset.ts';
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
    expect(formatDiffText(diff)).toBe(`major, from 1.0.0: 2 lost, 2 corrected, 2 changed, 2 moved, 1 new, 1 wording
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

Corrected (2)
  Celyad: Jobs, as said in 2016  celyad.jobs.brochure-2016
    now     95 → >96 jobs
    why     The total says so (correction celyad-jobs)
    source  A brochure
  “95”, of Celyad: Jobs, as said in 2016  celyad-jobs
    now     error
    now     what holds: more than 96
    why     The total says so
    source  A brochure

Changed (2)
  Celyad: Funds raised, as said in 2016  celyad.funds.brochure-2016
    now     >90,000,000 → >=91,000,000 EUR
    source  A brochure
  Wallonia: Jobs, 2005/2014  wallonia.jobs.page-2021
    now     ~16,000 → ~16,500 jobs
    source  A page

Moved (2)
  Ann  ann
    now     is now “anna”
    source  A page
  Celyad is founded  celyad-founding
    now     refers to records by their new ids
    source  A page

New (1)
  Bob *the* [builder]  bob
    source  A page

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
  it('reads as news: headings, what changed, why, and by which source', () => {
    expect(formatDiffMarkdown(diff, { mends: false, headingLevel: 2 }))
      .toBe(`2 lost, 2 corrected, 2 changed, 2 moved, 1 new, 1 wording.

## Lost

- **Cells**: is gone. Why: It never left the laboratory. Source: *A page*. \`cells\`
- **A plan**: is now “marshall-plan”, and no redirect says so. Source: *A page*. \`plan\`

## Corrected

- **Celyad: Jobs, as said in 2016**: 95 → >96 jobs. Why: The total says so (correction celyad-jobs). Source: *A brochure*. \`celyad.jobs.brochure-2016\`
- **“95”, of Celyad: Jobs, as said in 2016**: error; what holds: more than 96. Why: The total says so. Source: *A brochure*. \`celyad-jobs\`

## Changed

- **Celyad: Funds raised, as said in 2016**: >90,000,000 → >=91,000,000 EUR. Source: *A brochure*. \`celyad.funds.brochure-2016\`
- **Wallonia: Jobs, 2005/2014**: \\~16,000 → \\~16,500 jobs. Source: *A page*. \`wallonia.jobs.page-2021\`

## Moved

- **Ann**: is now “anna”. Source: *A page*. \`ann\`
- **Celyad is founded**: refers to records by their new ids. Source: *A page*. \`celyad-founding\`

## New

- **Bob \\*the\\* \\[builder\\]**. Source: *A page*. \`bob\`

## Wording

- **Wallonia**: name (fr) added: “Wallonie”. Source: *A page*. \`wallonia\``);
  });

  it('counts a long list of additions by subject, and still tells every changed value', () => {
    const empty = editDataset(sampleDataset, (draft) => {
      const observation = recordOf(draft.observations, jobs);
      for (const name of ['organizations', 'people', 'observations', 'relations', 'events'] as const) draft[name] = [];
      draft.observations = [observation];
    });
    const markdown = formatDiffMarkdown(diffDatasets(empty, after), { listUpTo: 3 });
    expect(markdown.slice(markdown.indexOf('### New'))).toBe(`### New

- **Celyad (new organization)**: 3 observations, 1 relation
- **Wallonia**: 1 observation
- **1 organization**: ULB
- **2 people**: Ann, Bob \\*the\\* \\[builder\\]
- **1 event**: Celyad is founded
- **1 redirect**: ann

### Wording

- **Wallonia**: name (fr) added: “Wallonie”. Source: *A page*. \`wallonia\``);
    expect(markdown).toContain('95 → >96 jobs');
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
