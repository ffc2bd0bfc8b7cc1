import { describe, expect, it } from 'vitest';
import { emptyDataset } from '../build/delta.ts';
import { renameRecord } from '../test/datasets/edit-dataset.ts';
import { cite, editDataset, recordOf, sampleDataset } from '../test/datasets/sample-dataset.ts';
import { diffDatasets } from './diff-datasets.ts';
import { formatDiffMarkdown } from './format-diff-markdown.ts';

const jobs = 'celyad.jobs.brochure-2016';
const firstRelease = diffDatasets(emptyDataset, sampleDataset);

describe('the news of formatDiffMarkdown', () => {
  it('tells a first release as news: sources and what they bring, then places, organizations, people and events', () => {
    expect(formatDiffMarkdown(firstRelease))
      .toBe(`New: 5 figures, 1 relation and 1 event from 2 new documents, about Celyad and Wallonia. Told of for the first time: 2 places, 2 organizations, 1 person, 1 programme and 1 product. 1 error or doubt found in the sources is on record.

### New

- **[A page](<https://example.org/page>)** (An agency, about 2021). 1 figure and 1 event, about Wallonia.
- **A brochure** (2016). 4 figures and 1 relation, about Celyad.
- **Wallonia** (region). Source: *A page*.
  - Jobs: about 16,000, 2005–2014.
- **Belgium** (country).
- **Celyad** (company). A company for cell therapy. Formerly “Cardio3”. Spin off of ULB. Sources: *A brochure*, *A page*.
  - From *A brochure*:
    - Funds raised: more than €90 million (compared with Belgium), as said in 2016. All rounds.
    - Jobs: 95, as said in 2016.
    - Launch: after 2020 (forecast), as said in 2016.
    - Phase: phase 1, as said in 2016.
- **ULB** (university). Source: *A page*.
- **A plan** (plan). Source: *A page*.
- **Cells** (therapy). Source: *A page*.
- **Ann**. Source: *A page*.
- **2007: Celyad is founded**. With Ann (founder). Source: *A page*.
- **2 units**: EUR and jobs.
- **8 code lists**: List area-kind, List clinical-phase, List event-kind, List organization-kind, List participant-role, List product-kind, List programme-kind and List relation-kind.
- **4 indicators**: Funds raised, Jobs, Launch and Phase.
- **1 redirect**: cardio3.

### Found wrong or doubtful

- **“16,000”, of Wallonia: Jobs, 2005–2014**: a doubt. Why: The page does not say of whom. Source: *A page*. \`wallonia-jobs\``);
  });

  it('tells the most telling figures of each source in full, and counts and names the rest', () => {
    const markdown = formatDiffMarkdown(firstRelease, { listUpTo: 2, subjectsUpTo: 1 });
    expect(markdown).toContain(`### Organizations

- **Celyad** (company). A company for cell therapy. Formerly “Cardio3”. Spin off of ULB. Sources: *A brochure*, *A page*.
  - From *A brochure*:
    - Funds raised: more than €90 million (compared with Belgium), as said in 2016. All rounds.
    - Jobs: 95, as said in 2016.
  - 2 more figures in the dataset.
- **Also named**: ULB.

### Programmes and products

- **A plan** (plan). Source: *A page*.
- **Also named**: Cells.

### People

- **Ann**. Source: *A page*.

### Events

- **2007: Celyad is founded**. With Ann (founder). Source: *A page*.

###`);
    expect(markdown).toContain(`### Vocabulary

- **2 units**: EUR and jobs.
- **8 code lists**: explained in the data dictionary.
- **4 indicators**: explained in the data dictionary.
- **1 redirect**: cardio3.`);
  });

  it('counts the figures of subjects that it only names', () => {
    const empty = editDataset(sampleDataset, (draft) => (draft.observations = []));
    const diff = diffDatasets(empty, sampleDataset);
    expect(formatDiffMarkdown(diff, { listUpTo: 0, subjectsUpTo: 0 })).toBe(
      `New: 5 figures from 2 documents, about Celyad and Wallonia.

### New

- **Also named**: Wallonia, with 1 figure in the dataset.
- **Also named**: Celyad, with 4 figures in the dataset.`,
    );
  });

  it('tells a new source about a known subject by the source, then by the subject', () => {
    const later = editDataset(sampleDataset, ({ sources, observations, relations }) => {
      const [source, observation] = [recordOf(sources, 'brochure-2016'), recordOf(observations, jobs)];
      const citations = [cite('report-2024', 'words')];
      sources.push({ ...source, id: 'report-2024', title: 'A report', publisher: 'A bank', issued: '2024-05-22' });
      const said = {
        ...observation,
        referencePeriod: '2024-05-22',
        note: { en: 'Part-time jobs included.' },
        citations,
      };
      observations.push({ ...said, id: 'celyad.jobs.report-2024', value: { maxExclusive: 20, approximate: true } });
      const { object: _object, ...relation } = recordOf(relations, 'celyad.spin-off-of.ulb');
      relations.push({ ...relation, id: 'celyad.spin-off-of', citations });
    });
    expect(formatDiffMarkdown(diffDatasets(sampleDataset, later))).toBe(
      `New: 1 figure and 1 relation from 1 new document, about Celyad.

### New

- **A report** (A bank, 22 May 2024). 1 figure and 1 relation, about Celyad.
- **Celyad**. Spin off of: not named by the source. Source: *A report*.
  - Jobs: almost 20, as said on 22 May 2024. Part-time jobs included.`,
    );
  });

  it('tells a rename once, and counts the statements that moved with it', () => {
    const { dataset, ids } = renameRecord(sampleDataset, 'celyad', 'celyad-oncology');
    const redirects = [...ids].map(([id, target]) => ({ id, reason: 'moved' as const, targets: [target] }));
    const kindOf = (id: string): 'organization' | 'relation' | 'observation' =>
      !id.includes('.') ? 'organization' : id.includes('spin-off-of') ? 'relation' : 'observation';
    const renamed = editDataset(dataset, (draft) => {
      draft.redirects.push(...redirects.map((redirect) => ({ ...redirect, kind: kindOf(redirect.id) })));
    });
    expect(formatDiffMarkdown(diffDatasets(sampleDataset, renamed))).toBe(`8 records touched by new ids.

### Moved

- **Celyad**: is now “celyad-oncology”. Sources: *A brochure*, *A page*. \`celyad\`
- **Celyad**: 4 figures, 1 relation moved with it.
- **1 event with new references**: Celyad is founded.
- **1 redirect with new references**: cardio3.`);
  });
});
