import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { captureText } from '../check/sound-records.ts';
import { makeWorkplace } from './temporary-workplace.ts';
import type { TemporaryWorkplace } from './temporary-workplace.ts';

let workplace: TemporaryWorkplace;
beforeEach(async () => {
  workplace = await makeWorkplace();
});
afterEach(() => workplace.remove());

describe('pnpm data', () => {
  it('explains its verbs', async () => {
    const { said, code } = await workplace.run([]);
    for (const verb of ['check', 'coverage', 'cite', 'new', 'source add', 'rename']) expect(said).toContain(verb);
    expect(code).toBe(0);
  });

  it('names the verbs when it does not know one', async () => {
    expect(await workplace.run(['chekc'])).toMatchObject({
      code: 2,
      complained: expect.stringContaining('expected one of check') as string,
    });
  });

  it('says how a verb is called when it is called the wrong way', async () => {
    expect(await workplace.run(['cite', 'article-2016'])).toMatchObject({
      code: 2,
      complained: expect.stringContaining('usage: pnpm data cite') as string,
    });
    expect(await workplace.run(['check', '--fixx'])).toMatchObject({
      code: 2,
      complained: expect.stringContaining('--fixx') as string,
    });
  });
});

describe('check', () => {
  it('finds nothing in sound records, once they are in canonical form', async () => {
    const { complained, code } = await workplace.run(['check']);
    expect(complained).toMatch(/^(?:.*translations \(warning\)[\s\S]*)?0 problems/m);
    expect(code).toBe(0);
  });

  it('tells file, line, column, what was found, what was expected, and how to mend it', async () => {
    edit('value: 95', 'value: some');
    const { complained, code } = await workplace.run(['check']);
    expect(complained).toMatch(
      /records\/organizations\/celyad\.yml:\d+:14 {2}values\n {2}found {5}“some” is not a quantity\n {2}expected .+\n {2}mend /,
    );
    expect(code).toBe(1);
  });

  it('writes annotations in Actions', async () => {
    edit('value: 95', 'value: some');
    const { complained } = await workplace.run(['check'], { GITHUB_ACTIONS: 'true' });
    expect(complained).toMatch(
      /^::error file=packages\/data\/records\/organizations\/celyad\.yml,line=\d+,col=14,title=values::found /m,
    );
  });

  it('mends the form of records, and keeps comments', async () => {
    const before = workplace.read('records/organizations/celyad.yml');
    workplace.write(
      'records/organizations/celyad.yml',
      `# a comment\nkind:   company\n${before.replace('kind: company\n', '')}`,
    );
    expect((await workplace.run(['check'])).code).toBe(1);
    expect((await workplace.run(['check', '--fix'])).code).toBe(0);
    expect(workplace.read('records/organizations/celyad.yml')).toContain('# a comment');
    expect(workplace.read('records/organizations/celyad.yml').replace('# a comment\n', '')).toBe(before);
  });

  it('says what was skipped without captures, and fails where nothing may be skipped', async () => {
    const nowhere = { WALBIO_SOURCES: join(workplace.folder, 'nowhere') };
    expect(await workplace.run(['check'], nowhere)).toMatchObject({
      code: 0,
      complained: expect.stringContaining('skipped: ') as string,
    });
    expect(await workplace.run(['check'], { ...nowhere, WALBIO_REQUIRE_SOURCES: '1' })).toMatchObject({ code: 1 });
  });
});

describe('coverage', () => {
  it('tells open numbers with what stands around them, and fails', async () => {
    const { said, code } = await workplace.run(['coverage', 'article-2016']);
    expect(said).toMatch(/article-2016: \d+ % of \d+ numbers/);
    expect(said).toMatch(/open {5}213 +“…Celyad 2007 213 Phase 3/);
    expect(code).toBe(1);
  });

  it('names the sources when it does not know one', async () => {
    expect(await workplace.run(['coverage', 'other'])).toMatchObject({
      code: 2,
      complained: expect.stringContaining('article-2016') as string,
    });
  });
});

describe('cite', () => {
  it('prints the citation to paste', async () => {
    expect((await workplace.run(['cite', 'article-2016', 'Phase 3'])).said).toBe(
      'cite: { source: article-2016, exact: "Phase 3" }\n',
    );
  });

  it('prints one for each place where the words stand, with the context it needs', async () => {
    const { said } = await workplace.run(['cite', 'article-2016', '95']);
    expect(said).toContain('cite: { source: article-2016, exact: "95", prefix: "200 " }');
    expect(said).toContain('cite: { source: article-2016, exact: "95", prefix: "has " }');
  });

  it('says what the source says instead', async () => {
    const { complained, code } = await workplace.run(['cite', 'article-2016', '"celyad"']);
    expect(complained).toBe('article-2016 does not say “"celyad"”; it says ““Celyad””\n');
    expect(code).toBe(1);
  });
});

describe('source add, and new', () => {
  const answers = {
    source: ['page-2024', 'A new page', 'A publisher', '2024-05', '', ''],
    organization: ['novadip', 'Novadip', 'page-2024', 'Novadip', 'company'],
    fact: ['novadip', 'jobs', '>16', '2024', 'page-2024', 'more than 16 people'],
  };

  it('lead from a document to a checked fact', async () => {
    workplace.write('new-page.txt', 'Novadip has more than 16 people in 2024.');
    expect(await workplace.run(['source', 'add', 'new-page.txt'], {}, answers.source)).toMatchObject({ code: 0 });
    expect(await workplace.run(['new', 'organizations'], {}, answers.organization)).toMatchObject({ code: 0 });
    expect(await workplace.run(['new', 'observations'], {}, answers.fact)).toMatchObject({ code: 0 });
    expect(workplace.read('records/organizations/novadip.yml')).toBe(
      [
        'name: Novadip',
        'cite: { source: page-2024, exact: Novadip }',
        'kind: company',
        'observations:',
        '  jobs:',
        '    - value: ">16"',
        '      period: 2024',
        '      cite: { source: page-2024, exact: more than 16 people }',
        '',
      ].join('\n'),
    );
    expect((await workplace.run(['check'])).code).toBe(0);
    expect((await workplace.run(['coverage', 'page-2024'])).said).toContain(
      '50 % of 2 numbers (1 cited, 0 ignored, 1 open)',
    );
  });

  it('ask again until an answer fits, and say why', async () => {
    const { complained, code } = await workplace.run(['new', 'organizations'], {}, [
      ...['Nova Dip', 'celyad', 'novadip', '', 'Novadip'],
      ...['artcle', 'article-2016', 'Phase 9', '95', '7', '1', 'ministry', 'company'],
    ]);
    expect(code).toBe(0);
    for (const words of [
      'kebab-case',
      '“celyad” is the id of a record already',
      '“name” has to be there',
      'no source “artcle”',
      'the source does not say that',
      'expected a number from 1 to 2',
      '“ministry” is none of them',
    ]) {
      expect(complained).toContain(words);
    }
  });

  it('write nothing when the answers end too early', async () => {
    const { complained, code } = await workplace.run(['new', 'organizations'], {}, ['novadip', 'Novadip']);
    expect(complained).toContain('nothing was written');
    expect(code).toBe(1);
    expect(existsSync(join(workplace.folder, 'records/organizations/novadip.yml'))).toBe(false);
  });

  it('write nothing when the record would have a problem', async () => {
    const { complained, code } = await workplace.run(['new', 'organizations'], {}, [
      'cellyad',
      'Celyád',
      'article-2016',
      'YES',
      'company',
    ]);
    expect(complained).toContain('near-names');
    expect(complained).toContain('nothing was written');
    expect(code).toBe(1);
  });

  it('never overwrite a capture', async () => {
    workplace.write('other/article.txt', 'Another text.');
    expect(await workplace.run(['source', 'add', 'other/article.txt'], {}, answers.source)).toMatchObject({ code: 2 });
    expect(workplace.read('captures/article.txt')).toBe(captureText);
  });
});

function edit(from: string, to: string): void {
  const text = workplace.read('records/organizations/celyad.yml');
  expect(text).toContain(from);
  workplace.write('records/organizations/celyad.yml', text.replace(from, to));
}
