import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from './build.ts';

const kinds = ['area', 'organization', 'programme', 'product', 'event', 'relation'].map((kind) => `${kind}-kind`);
const records: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...kinds, 'participant-role', 'identifier-scheme'].map((id) => [
      `codelists/${id}`,
      'label: { en: A list }\ncodes:\n  - { code: company, label: { en: company } }\n  - { code: founder, label: { en: founder } }\n',
    ]),
  ),
  'sources/page-2021': `title: A page\nissued: "2021~"\nlanguage: en\ncapture: { file: page.txt, sha256: ${'a'.repeat(64)} }\n`,
  'units/euro': 'kind: amount\ncurrency: EUR\n',
  'indicators/funds': 'label: { en: Funds }\nvalueType: quantity\nunit: euro\n',
  'indicators/launch': 'label: { en: Launch }\nvalueType: date\n',
  'organizations/promethera': [
    'name: Promethera',
    'cite: { source: page-2021, exact: Promethera }',
    'kind: company',
    'observations:',
    '  funds:',
    '    - { value: 62.9 million, cite: { source: page-2021, exact: "62.9" } }',
    '    - { value: ">90 million", period: 2016, key: later, cite: { source: page-2021, exact: ">90" } }',
    '  launch:',
    '    - { value: ">2020", status: forecast, cite: { source: page-2021, exact: ">2020" } }',
    'relations:',
    '  founder:',
    '    - { object: ann, cite: { source: page-2021, exact: founded } }',
  ].join('\n'),
  'people/ann': [
    'name: Ann',
    'identifiers:',
    '  - { scheme: company, value: 0000-0001, cite: { source: page-2021, exact: ORCID 0000-0001, prefix: "( " } }',
    'cite: { source: page-2021, exact: Ann }',
  ].join('\n'),
  'events/promethera-founding': [
    'kind: company',
    'date: 2009',
    'title: { en: Promethera is founded }',
    'participants: { founder: [ann], company: [promethera] }',
    'cite:',
    '  - { source: page-2021, exact: "2009", prefix: "in " }',
    '  - { source: page-2021, exact: Promethera }',
  ].join('\n'),
  'redirects/promethera-biosciences': 'kind: organization\nmoved: promethera\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'walbio-build-'));
  write('package.json', JSON.stringify({ version: '1.2.3', walbio: { issued: '2026-01-31', license: 'CC-BY-4.0' } }));
  for (const [path, text] of Object.entries(records)) write(`records/${path}.yml`, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('buildDataset', () => {
  it('publishes what was authored', () => {
    const { dataset } = buildDataset(folder, undefined);
    expect(dataset).toMatchObject({ version: '1.2.3', issued: '2026-01-31', license: 'CC-BY-4.0' });
    expect(dataset?.observations).toEqual([
      {
        id: 'promethera.funds.page-2021',
        indicator: 'funds',
        subject: { kind: 'organization', id: 'promethera' },
        value: { number: 62_900_000 },
        referencePeriod: '2021~',
        periodBasis: 'issued',
        status: 'normal',
        citations: [{ source: 'page-2021', selector: { type: 'TextQuoteSelector', exact: '62.9' } }],
      },
      {
        id: 'promethera.funds.page-2021.later',
        indicator: 'funds',
        subject: { kind: 'organization', id: 'promethera' },
        value: { minExclusive: 90_000_000 },
        referencePeriod: '2016',
        periodBasis: 'stated',
        status: 'normal',
        citations: [{ source: 'page-2021', selector: { type: 'TextQuoteSelector', exact: '>90' } }],
      },
      {
        id: 'promethera.launch.page-2021',
        indicator: 'launch',
        subject: { kind: 'organization', id: 'promethera' },
        value: { date: '2020', bound: 'after' },
        referencePeriod: '2021~',
        periodBasis: 'issued',
        status: 'forecast',
        citations: [{ source: 'page-2021', selector: { type: 'TextQuoteSelector', exact: '>2020' } }],
      },
    ]);
    expect(dataset?.relations).toMatchObject([
      { id: 'promethera.founder.ann', kind: 'founder', object: { kind: 'person', id: 'ann' } },
    ]);
    expect(dataset?.events[0]).toMatchObject({
      participants: [
        { role: 'founder', kind: 'person', id: 'ann' },
        { role: 'company', kind: 'organization', id: 'promethera' },
      ],
      citations: [{ selector: { exact: '2009', prefix: 'in ' } }, { selector: { exact: 'Promethera' } }],
    });
    expect(dataset?.people).toEqual([
      {
        id: 'ann',
        name: 'Ann',
        identifiers: [
          {
            scheme: 'company',
            value: '0000-0001',
            citations: [
              {
                source: 'page-2021',
                selector: { type: 'TextQuoteSelector', exact: 'ORCID 0000-0001', prefix: '( ' },
              },
            ],
          },
        ],
        citations: [{ source: 'page-2021', selector: { type: 'TextQuoteSelector', exact: 'Ann' } }],
      },
    ]);
    expect(dataset?.redirects).toEqual([
      { id: 'promethera-biosciences', kind: 'organization', reason: 'moved', targets: ['promethera'] },
    ]);
  });

  it('publishes nothing while there is a problem', () => {
    write('records/people/bob.yml', 'name: Bob\n');
    const { dataset, problems } = buildDataset(folder, undefined);
    expect(dataset).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'records/people/bob.yml', line: 1, found: 'no cite' }]);
  });

  it('is the same whatever the order in which files are listed', () => {
    const before = JSON.stringify(buildDataset(folder, undefined));
    for (const [path, text] of Object.entries(records).reverse()) {
      rmSync(join(folder, `records/${path}.yml`));
      write(`records/${path}.yml`, text);
    }
    expect(JSON.stringify(buildDataset(folder, undefined))).toBe(before);
  });
});

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
