import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captures, cloneProject } from './clone.ts';
import type { Clone, Outcome } from './clone.ts';

const celyad = 'packages/data/records/organizations/celyad.yml';
const page =
  'In 2024, Celyad had 12 people at work. Novadip raised more than €40 million. ATMPs are made by about 15 companies.';

if (!existsSync(captures)) console.warn(`skipped: the maintainer’s way, since there are no captures in ${captures}`);

describe.skipIf(!existsSync(captures))('the maintainer’s way from a document to a release', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = cloneProject();
    release(clone);
  });
  afterAll(() => clone.remove());

  it('begins where nothing has changed', () => {
    succeeds(clone.data(['check']));
    expect(succeeds(clone.data(['diff'])).said).toContain('0.2.0');
    expect(succeeds(clone.data(['release'])).said).toContain('there is nothing to release');
  });

  it('adds a source and three facts with the tool alone', () => {
    clone.write('page-2024.txt', page);
    succeeds(clone.data(['source', 'add', 'page-2024.txt'], ['page-2024', 'A page', 'A publisher', '2024', '', '']));
    succeeds(clone.data(['new', 'observations'], ['celyad', 'staff', '12', '2024', 'page-2024', '12 people']));
    const raised = ['novadip-biosciences', 'funds-raised', '>40 million', '', 'page-2024', 'more than €40 million'];
    succeeds(clone.data(['new', 'observations'], raised));
    const companies = ['wallonia', 'atmp-companies', '~15', '', 'page-2024', 'about 15 companies'];
    succeeds(clone.data(['new', 'observations'], companies));
    succeeds(clone.data(['check']));
    expect(clone.data(['coverage', 'page-2024']).said).toContain('75 % of 4 numbers (3 cited, 0 ignored, 1 open)');
  });

  it('is told each of five mistakes where it stands, and how to mend it', () => {
    const sound = clone.read(celyad);
    const mistakes: readonly (readonly [string, string, RegExp])[] = [
      ['kind: company', 'kind: compani', /codes\n.*“compani”\n.*\n {2}mend {6}write “company”/],
      ['jobs-fte:', 'jobs-ftes:', /references\n.*“jobs-ftes”.*\n.*\n {2}mend {6}write “jobs-fte”/],
      ['value: 95', 'value: ninety-five', /values\n.*“ninety-five” is not a quantity/],
      ['exact: 12 people', 'exact: 13 people', /citations\n.*“13 people”, which page-2024 does not say/],
      ['period: 2024', 'period: in 2024', /schema\n.*“in 2024”/],
    ];
    for (const [right, wrong, told] of mistakes) {
      expect(sound).toContain(right);
      clone.write(celyad, sound.replace(right, wrong));
      const { complained, code } = clone.data(['check']);
      expect(complained).toMatch(told);
      expect(complained).toMatch(/records\/organizations\/celyad\.yml:\d+:\d+/);
      expect(code).toBe(1);
    }
    clone.write(celyad, sound);
    succeeds(clone.data(['check']));
  });

  it('corrects a value, and the diff says from what to what, why and by which source', () => {
    clone.write(celyad, clone.read(celyad).replace('value: 213 million', 'value: ~213 million'));
    const id = 'celyad.funds-raised.cell-therapy-2016';
    const { said } = succeeds(clone.data(['diff', '--reason', `${id}=Misread.`]));
    expect(said).toContain('€213 million → about €213 million');
    expect(said).toContain('Misread');
    expect(said).toContain('Cell Therapy: At the Heart of Wallonia');
  });

  it('renames an id with one command, which leaves the redirects of what was released', () => {
    const { said } = succeeds(clone.data(['rename', 'organizations', 'novadip-biosciences', 'novadip']));
    expect(said).toContain('renamed the organization “novadip-biosciences” to “novadip”, and 10 statements with it');
    expect(said).toContain('wrote 10 redirects');
    expect(clone.has('packages/data/records/organizations/novadip-biosciences.yml')).toBe(false);
    expect(clone.has('packages/data/records/redirects/novadip-biosciences.funds-raised.page-2024.yml')).toBe(false);
    succeeds(clone.data(['check']));
    const { changes } = readDiff(clone);
    expect(changes.filter(({ type }) => type === 'moved')).toHaveLength(10);
    expect(changes.filter(({ bump }) => bump === 'major')).toEqual([]);
  });

  it('refuses to release while a redirect is missing', () => {
    const redirect = 'packages/data/records/redirects/novadip-biosciences.yml';
    const text = clone.read(redirect);
    clone.git('add', redirect);
    clone.git('rm', '--quiet', '--force', redirect);
    const { complained, code } = clone.data(['release']);
    expect(complained).toContain('“novadip-biosciences” was renamed without a redirect');
    expect(complained).toContain('add records/redirects/novadip-biosciences.yml');
    expect(code).toBe(1);
    clone.write(redirect, text);
    succeeds(clone.data(['check']));
  });

  it('computes the bump, refuses a lower one, and cuts the release', () => {
    const refused = clone.data(['release', '--bump', 'patch']);
    expect(refused.complained).toMatch(/patch is too low: it has to be minor/);
    expect(refused.code).toBe(2);
    expect(succeeds(clone.data(['release'])).said).toContain('data-release.md: minor');
    const note = clone.read('.changeset/data-release.md');
    expect(note).toMatch(/^---\n'@walbio\/data': minor\n---\n/);
    for (const words of ['Celyad', '213', '→', 'Novadip', 'A page']) expect(note).toContain(words);
    succeeds(clone.run('@changesets/cli/bin.js', ['version']));
    expect(succeeds(clone.data(['seal', '--issued', '2026-12-01'])).said).toContain('sealed 0.3.0');
    expect(clone.read('packages/data/CHANGELOG.md')).toContain('€213 million →');
    const delta = JSON.parse(clone.read('packages/data/delta.json')) as { from: string; to: string };
    expect(delta).toMatchObject({ from: '0.2.0', to: '0.3.0' });
    expect(succeeds(clone.data(['release'])).said).toContain('there is nothing to release');
  });

  it('can still ask what a released version said', () => {
    clone.git('add', '-A');
    clone.git('commit', '--quiet', '-m', 'Release');
    clone.git('tag', '@walbio/data@0.3.0');
    expect(succeeds(clone.data(['diff', '0.2.0', '0.3.0', '--format', 'markdown'])).said).toContain('Celyad');
  });
});

/** Cuts the first release, so that there is one to hold later changes against. */
function release(clone: Clone): void {
  succeeds(clone.data(['release']));
  succeeds(clone.run('@changesets/cli/bin.js', ['version']));
  succeeds(clone.data(['seal', '--issued', '2026-11-22']));
  clone.git('add', '-A');
  clone.git('commit', '--quiet', '-m', 'Release');
  clone.git('tag', '@walbio/data@0.2.0');
}

interface Difference {
  readonly changes: readonly { readonly type: string; readonly bump: string }[];
}

function readDiff(clone: Clone): Difference {
  return JSON.parse(succeeds(clone.data(['diff', '--format', 'json'])).said) as Difference;
}

function succeeds(outcome: Outcome): Outcome {
  expect(`${outcome.said}${outcome.complained}`.slice(-3000) && outcome.code, outcome.complained + outcome.said).toBe(
    0,
  );
  return outcome;
}
