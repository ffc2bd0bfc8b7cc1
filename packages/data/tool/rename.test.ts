import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { makeWorkplace } from './temporary-workplace.ts';
import type { TemporaryWorkplace } from './temporary-workplace.ts';

const records: Readonly<Record<string, string>> = {
  'records/areas/wallonia.yml': 'name: { en: Wallonia }\nkind: company\n',
  'records/areas/liege.yml': 'name: { en: Liège }\nkind: company\nwithin: wallonia\n',
  'records/people/ann.yml': [
    '# Ann founded it.',
    'name: Ann Celyad # her name, which no renaming touches',
    'cite: { source: article-2016, exact: people }',
    'relations:',
    '  founded:',
    '    - object: celyad # the company',
    '      title: { en: Founder of celyad }',
    '      cite: { source: article-2016, exact: Boston }',
  ].join('\n'),
  'records/events/celyad-founding.yml': [
    'kind: founding',
    'title: { en: Celyad is founded }',
    'area: wallonia',
    'participants: { founded: [celyad, ann] }',
    'cite: { source: article-2016, exact: "2007" }',
  ].join('\n'),
  'records/corrections/jobs-doubt.yml': [
    'kind: doubt',
    'targets: [celyad, celyad.jobs.article-2016, ann.founded.celyad, celyad-founding]',
    'printed: "95"',
    'reason: { en: A number. }',
    'cite: { source: article-2016, exact: "213" }',
  ].join('\n'),
  'records/redirects/cardio3.yml': 'kind: organization\nmoved: celyad\n',
  'records/redirects/cardio3.jobs.article-2016.yml': 'kind: observation\nmoved: celyad.jobs.article-2016\n',
};

let workplace: TemporaryWorkplace;
beforeEach(async () => {
  workplace = await makeWorkplace(records);
});
afterEach(() => workplace.remove());

describe('rename, of an id that was released', () => {
  beforeEach(async () => {
    await succeed('seal', '--issued', '2026-01-31');
  });

  it('moves the file, and leaves what it says as it was', async () => {
    const text = workplace.read('records/organizations/celyad.yml');
    await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    expect(workplace.read('records/organizations/celyad-oncology.yml')).toBe(text);
    expect(readFiles().has('records/organizations/celyad.yml')).toBe(false);
  });

  it('rewrites the fields that refer to it, and neither words nor comments', async () => {
    const text = workplace.read('records/people/ann.yml');
    await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    expect(workplace.read('records/people/ann.yml')).toBe(
      text.replace('object: celyad #', 'object: celyad-oncology #'),
    );
    expect(workplace.read('records/events/celyad-founding.yml')).toMatch(/founded: \[celyad-oncology, ann\]/);
    expect(workplace.read('records/corrections/jobs-doubt.yml')).toMatch(
      /\[\s*celyad-oncology,\s*celyad-oncology\.jobs\.article-2016,\s*ann\.founded\.celyad-oncology,\s*celyad-founding,?\s*\]/,
    );
  });

  it('leaves a redirect for it and for each statement whose id is derived from it', async () => {
    await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    const redirects = [
      ['celyad', 'organization', 'celyad-oncology'],
      ['celyad.jobs.article-2016', 'observation', 'celyad-oncology.jobs.article-2016'],
      ['celyad.phase.article-2016', 'observation', 'celyad-oncology.phase.article-2016'],
      ['ann.founded.celyad', 'relation', 'ann.founded.celyad-oncology'],
    ] as const;
    for (const [id, kind, moved] of redirects)
      expect(workplace.read(`records/redirects/${id}.yml`)).toBe(`kind: ${kind}\nmoved: ${moved}\n`);
    expect([...readFiles().keys()].filter((file) => file.startsWith('records/redirects/'))).toHaveLength(6);
  });

  it('re-aims the redirects that led to it, so that none leads to another', async () => {
    await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    expect(workplace.read('records/redirects/cardio3.yml')).toContain('moved: celyad-oncology\n');
    expect(workplace.read('records/redirects/cardio3.jobs.article-2016.yml')).toContain(
      'moved: celyad-oncology.jobs.article-2016\n',
    );
    await succeed('rename', 'organizations', 'celyad-oncology', 'celyad-sa');
    expect(workplace.read('records/redirects/celyad.yml')).toContain('moved: celyad-sa\n');
    expect(workplace.read('records/redirects/ann.founded.celyad.yml')).toContain('moved: ann.founded.celyad-sa\n');
    expect(readFiles().has('records/redirects/celyad-oncology.yml')).toBe(false);
  });

  it('says in few lines what it did', async () => {
    const { said } = await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    expect(said.trimEnd().split('\n')).toEqual([
      'renamed the organization “celyad” to “celyad-oncology”, and 3 statements with it',
      'rewrote 5 references in records/corrections/jobs-doubt.yml, records/events/celyad-founding.yml, records/people/ann.yml',
      're-aimed 2 redirects: records/redirects/cardio3.jobs.article-2016.yml, records/redirects/cardio3.yml',
      'wrote 4 redirects: records/redirects/celyad.yml to records/redirects/ann.founded.celyad.yml',
    ]);
  });

  it('says the same and writes nothing with --dry-run', async () => {
    const before = readFiles();
    const { said } = await succeed('rename', 'organizations', 'celyad', 'celyad-oncology', '--dry-run');
    expect(said).toContain('wrote 4 redirects');
    expect(said).toContain('nothing of this was written: --dry-run\n');
    expect(readFiles()).toEqual(before);
  });

  it('leaves nothing half-written when a file cannot be written', async () => {
    mkdirSync(join(workplace.folder, 'records/redirects/celyad.phase.article-2016.yml/taken'), { recursive: true });
    const before = readFiles();
    await expect(workplace.run(['rename', 'organizations', 'celyad', 'celyad-oncology'])).rejects.toThrow();
    expect(readFiles()).toEqual(before);
  });

  it('leaves no redirect for an id that came after the release', async () => {
    workplace.write('records/people/bob.yml', 'name: Bob\ncite: { source: article-2016, exact: YES }\n');
    const { said } = await succeed('rename', 'people', 'bob', 'robert');
    expect(said).toContain('wrote no redirect: 1.0.0 does not hold the id');
    expect(readFiles().has('records/redirects/bob.yml')).toBe(false);
  });

  const kinds: readonly (readonly [collection: string, from: string, to: string, moved: number])[] = [
    ['sources', 'article-2016', 'article-2017', 3],
    ['areas', 'wallonia', 'walloon-region', 1],
    ['organizations', 'celyad', 'celyad-oncology', 4],
    ['people', 'ann', 'anna', 2],
    ['units', 'job', 'post', 1],
    ['codelists', 'clinical-phase', 'phase-of-trial', 1],
    ['indicators', 'jobs', 'staff', 2],
    ['events', 'celyad-founding', 'founding-of-celyad', 1],
    ['corrections', 'jobs-doubt', 'doubt-on-jobs', 1],
    ['observations', 'celyad.jobs.article-2016', 'celyad.jobs.article-2016.first', 1],
    ['relations', 'ann.founded.celyad', 'ann.founded.celyad.again', 1],
  ];
  test.each(kinds)(
    '%s: “%s” moves to “%s”, which is minor, and nothing is lost',
    async (collection, from, to, moved) => {
      await succeed('rename', collection, from, to);
      await succeed('check');
      const { said } = await succeed('diff', '--format', 'json');
      const { bump, changes } = JSON.parse(said) as {
        bump: string;
        changes: readonly { type: string; rule: string }[];
      };
      expect(bump).toBe('minor');
      expect(changes.filter(({ type }) => type === 'moved')).toHaveLength(moved);
      const others = changes.filter(({ type }) => type !== 'moved').map(({ rule }) => rule);
      expect(others.filter((rule) => rule !== 'reference-followed')).toEqual([]);
    },
  );
});

describe('rename, before anything was released', () => {
  it('leaves no redirect, and says so', async () => {
    const { said } = await succeed('rename', 'organizations', 'celyad', 'celyad-oncology');
    expect(said).toContain('wrote no redirect: nothing was released yet\n');
    expect(workplace.read('records/redirects/cardio3.yml')).toContain('moved: celyad-oncology\n');
    expect([...readFiles().keys()].filter((file) => file.startsWith('records/redirects/'))).toHaveLength(2);
    await succeed('check');
  });

  it('gives a statement a key and takes it away', async () => {
    const text = workplace.read('records/organizations/celyad.yml');
    const [id, keyed] = ['celyad.jobs.article-2016', 'celyad.jobs.article-2016.first'];
    await succeed('rename', 'observations', id, keyed);
    expect(workplace.read('records/organizations/celyad.yml')).toContain('      key: first\n');
    expect(workplace.read('records/corrections/jobs-doubt.yml')).toContain(keyed);
    await succeed('rename', 'observations', keyed, id);
    expect(workplace.read('records/organizations/celyad.yml')).toBe(text);
  });
});

describe('rename refuses, and writes nothing', () => {
  const jobs = 'celyad.jobs.article-2016';
  const refusals: readonly (readonly [what: string, words: readonly string[], told: string])[] = [
    ['a call without a new id', ['people', 'ann'], 'expected a collection, the old id and the new id'],
    ['an unknown collection', ['peple', 'ann', 'anna'], '“peple” has no ids to rename; did you mean “people”?'],
    ['redirects', ['redirects', 'cardio3', 'cardio'], '“redirects” has no ids to rename'],
    [
      'an id that nothing has',
      ['organizations', 'celiad', 'x'],
      'no organization has the id “celiad”; did you mean “celyad”?',
    ],
    ['an id of another kind', ['people', 'celyad', 'x'], '“celyad” is the id of a record of kind organization'],
    ['an old id that moved', ['organizations', 'cardio3', 'x'], '“cardio3” moved already'],
    [
      'a code list of the schema',
      ['codelists', 'area-kind', 'x'],
      'the schema knows the code list “area-kind” by its id',
    ],
    [
      'a new id that is malformed',
      ['people', 'ann', 'Ann Smith'],
      '“Ann Smith” is no id: expected an id in kebab-case',
    ],
    ['a new id that exists', ['people', 'ann', 'wallonia'], '“wallonia” is the id of a record of kind area'],
    ['the same id', ['people', 'ann', 'ann'], '“ann” is the id of a record of kind person'],
    [
      'a new id that is a redirect',
      ['people', 'ann', 'cardio3'],
      '“cardio3” is an id that moved, and is never used again',
    ],
    ['a new id that was released', ['people', 'ann', 'zoe'], '“zoe” was the id of a record of kind person in 1.0.0'],
    ['a statement elsewhere', ['observations', jobs, 'x.jobs.article-2016'], `expected ${jobs}, or ${jobs}.<key>`],
    ['a statement with a malformed key', ['observations', jobs, `${jobs}.A b`], `expected ${jobs}, or ${jobs}.<key>`],
  ];
  test.each(refusals)('%s', async (_, words, told) => {
    workplace.write('records/people/zoe.yml', 'name: Zoe\ncite: { source: article-2016, exact: YES }\n');
    await succeed('seal', '--issued', '2026-01-31');
    rmSync(join(workplace.folder, 'records/people/zoe.yml'));
    const before = readFiles();
    const { complained, code } = await workplace.run(['rename', ...words]);
    expect(complained).toContain(told);
    expect(complained).toContain('usage: pnpm data rename <collection> <old id> <new id>');
    expect(code).toBe(2);
    expect(readFiles()).toEqual(before);
  });

  it('records with problems', async () => {
    workplace.write('records/areas/liege.yml', 'name: { en: Liège }\nkind: company\nwithin: walonia\n');
    const before = readFiles();
    const { complained, code } = await workplace.run(['rename', 'people', 'ann', 'anna']);
    expect(complained).toContain('the records have 1 problems; run “pnpm data check”');
    expect(code).toBe(2);
    expect(readFiles()).toEqual(before);
  });
});

async function succeed(...words: readonly string[]) {
  const outcome = await workplace.run(words);
  expect(outcome.code, outcome.complained).toBe(0);
  return outcome;
}

/** Every file of the workplace, by its path. */
function readFiles(): ReadonlyMap<string, string> {
  const { folder } = workplace;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
    }),
  );
}
