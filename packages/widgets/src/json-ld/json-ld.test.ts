import { describeOrganization } from '@walbio/core';
import { dataset } from '@walbio/data';
import type { Dataset } from '@walbio/data';
import jsonld from 'jsonld';
import type { JsonLdDocument } from 'jsonld';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostileText, makeHostile } from '../../test/hostile-dataset.ts';
import { renderCompanyHtml } from '../company/company.html.ts';
import { renderSourceHtml } from '../source/source.html.ts';
import { renderStatHtml } from '../stat/stat.html.ts';
import { renderTableHtml } from '../table/table.html.ts';
import { renderTimelineHtml } from '../timeline/timeline.html.ts';

interface Expanded {
  readonly '@id'?: string;
  readonly [name: string]: unknown;
}

const base = 'https://data.example/walbio/data.jsonld';
const published = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@walbio/data/data.jsonld'), 'utf8'),
) as JsonLdDocument;

/** What the context of schema.org says of the names that are used here; the real one is on the network. */
const context = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  license: { '@type': '@id' },
};

async function expand(document: JsonLdDocument): Promise<readonly Expanded[]> {
  const documentLoader = (url: string) => {
    expect(url).toBe('https://schema.org/');
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  };
  return (await jsonld.expand(document, { base, documentLoader })) as readonly Expanded[];
}

function readScript(html: string | undefined): JsonLdDocument {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>$/s.exec(html ?? '') ?? [];
  return JSON.parse(json ?? 'null') as JsonLdDocument;
}

const options = { jsonLd: { base }, locale: 'fr' } as const;
const expandHtml = (html: string | undefined): Promise<readonly Expanded[]> => expand(readScript(html));
const listTypes = (nodes: readonly Expanded[]): readonly string[] => [
  ...new Set(nodes.flatMap((node) => (node['@type'] as readonly string[] | undefined) ?? [])),
];
const address = (path: string): string => new URL(path, base).href;
const term = (name: string): string => `https://schema.org/${name}`;
const find = (nodes: readonly Expanded[], path: string): Expanded =>
  nodes.find((node) => node['@id'] === address(path)) ?? {};

let graph: readonly Expanded[] = [];
let known = new Map<string | undefined, Expanded>();
let quotations = new Set<string>();

beforeAll(async () => {
  graph = await expand(published);
  known = new Map(graph.map((node) => [node['@id'], node]));
  const cited = graph.flatMap((node) => [node[term('subjectOf')], node[term('isBasedOn')]]).flat();
  quotations = new Set(cited.map((one) => JSON.stringify(one)));
});

/** What nodes say that `data.jsonld` does not say of the same thing. */
function listDifferences(nodes: readonly Expanded[]): readonly string[] {
  return nodes.flatMap((node) => {
    const { '@id': id, ...said } = node;
    if (id === undefined)
      return quotations.has(JSON.stringify(node)) ? [] : [`no such passage: ${JSON.stringify(node)}`];
    const truth = known.get(id);
    if (!truth) return [`no such node: ${id}`];
    return Object.entries(said).flatMap(([name, values]) => {
      const held = new Set([truth[name]].flat().map((value) => JSON.stringify(value)));
      const added = [values].flat().filter((value) => !held.has(JSON.stringify(value)));
      return added.map((value) => `${id} ${name} ${JSON.stringify(value)}`);
    });
  });
}

const pages: readonly (readonly [string, () => readonly (string | undefined)[]])[] = [
  ['every figure', () => dataset.observations.map(({ id }) => renderStatHtml(dataset, { observation: id }, options))],
  [
    'every card',
    () => dataset.organizations.map(({ id }) => renderCompanyHtml(dataset, { organization: id }, options)),
  ],
  ['the timeline', () => [renderTimelineHtml(dataset, {}, options)]],
  ['a table', () => [renderTableHtml(dataset, { group: 'cell-therapy-companies' }, options)]],
  [
    'every citation',
    () => [
      ...dataset.observations.map(({ id }) => renderSourceHtml(dataset, { observation: id }, options)),
      ...dataset.sources.map(({ id }) => renderSourceHtml(dataset, { source: id }, options)),
    ],
  ],
];

describe('the JSON-LD', () => {
  it.each(pages)('of %s says nothing that data.jsonld does not say, under the same identifiers', async (_, write) => {
    for (const html of write()) expect(listDifferences(await expandHtml(html))).toEqual([]);
  });

  it('would be found out if it said something else', async () => {
    const script = JSON.stringify(readScript(renderStatHtml(dataset, { observation: jobs }, options)));
    const changed = script.replace('"value":95', '"value":96');
    expect(changed).not.toBe(script);
    expect(listDifferences(await expand(JSON.parse(changed) as JsonLdDocument))).toHaveLength(1);
  });

  it.each(pages)('of %s is language-tagged in one language, with English where that is missing', async (_, write) => {
    for (const html of write())
      for (const node of await expandHtml(html)) {
        const names = (node[term('name')] ?? []) as readonly Expanded[];
        expect(names.length, JSON.stringify(node)).toBeLessThanOrEqual(1);
        for (const name of names) expect([undefined, 'fr', 'en']).toContain(name['@language']);
      }
  });

  it('is not there where nobody asks for it', () => {
    for (const jsonLd of [undefined, false] as const)
      expect(renderStatHtml(dataset, { observation: jobs }, jsonLd === undefined ? {} : { jsonLd })).not.toContain(
        '<script',
      );
  });

  it('names its facts by the release of the data that has the version of the dataset', () => {
    const script = readScript(renderStatHtml(dataset, { observation: jobs }, { jsonLd: true }));
    const release = `https://unpkg.com/@walbio/data@${dataset.version}/dist/data.jsonld`;
    expect(script).toMatchObject({ '@context': ['https://schema.org/', { '@base': release }] });
  });
});

const jobs = 'celyad.jobs-fte.cell-therapy-2016';

describe('the JSON-LD of a figure', () => {
  it('is the observation, its indicator, its subject and its source by their names', async () => {
    const nodes = await expandHtml(renderStatHtml(dataset, { observation: jobs }, options));
    expect(listTypes(nodes).toSorted()).toEqual(
      ['Observation', 'CreativeWork', 'StatisticalVariable', 'Property', 'Organization'].map(term).toSorted(),
    );
    expect(find(nodes, 'records/organizations/celyad.json')).toEqual({
      '@id': address('records/organizations/celyad.json'),
      '@type': [term('Organization')],
      [term('name')]: [{ '@value': 'Celyad' }],
    });
    expect(find(nodes, 'records/indicators/jobs-fte.json')[term('name')]).toEqual([
      { '@language': 'fr', '@value': 'Emplois' },
    ]);
  });

  it('keeps a bound, and that it is no part of the range', async () => {
    const id = 'bone-therapeutics.funds-raised.cell-therapy-2016';
    const nodes = await expandHtml(renderStatHtml(dataset, { observation: id }, options));
    const observation = JSON.stringify(find(nodes, `records/observations/${id}.json`));
    expect(observation).toContain(`"${term('minValue')}":[{"@value":90000000}]`);
    expect(observation).toContain('minExclusive');
    expect(observation).not.toContain(term('maxValue'));
  });
});

describe('the JSON-LD of a card', () => {
  it('says when the organization was founded, and what it is', async () => {
    const nodes = await expandHtml(renderCompanyHtml(dataset, { organization: 'celyad' }, options));
    expect(find(nodes, 'records/organizations/celyad.json')).toMatchObject({
      [term('foundingDate')]: [{ '@value': '2007' }],
      [term('description')]: [{ '@language': 'fr' }],
    });
  });

  it('says other names, and places by theirs', async () => {
    const nodes = await expandHtml(renderCompanyHtml(dataset, { organization: 'gsk' }, options));
    const gsk = find(nodes, 'records/organizations/gsk.json');
    expect(gsk[term('alternateName')]).toEqual(
      ['RIT', 'GSK Belgium', 'GSK Vaccines'].map((name) => ({ '@value': name })),
    );
    expect(gsk[term('location')]).toContainEqual({ '@id': address('records/areas/united-kingdom.json') });
    expect(find(nodes, 'records/areas/united-kingdom.json')[term('name')]).toEqual([
      { '@language': 'fr', '@value': 'Royaume-Uni' },
    ]);
  });

  it('says of those whom a relation leads back from only what the relation says', async () => {
    const nodes = await expandHtml(renderCompanyHtml(dataset, { organization: 'cryotherapeutics' }, options));
    expect(Object.keys(find(nodes, 'records/people/john-yianni.json')).toSorted()).toEqual(
      ['@id', '@type', ...['jobTitle', 'name', 'worksFor'].map(term)].toSorted(),
    );
    expect(find(nodes, 'records/organizations/creathor-ventures.json')).not.toHaveProperty(term('description'));
  });

  it('holds a node for every figure, event and product that the card shows', async () => {
    for (const { id } of dataset.organizations) {
      const shown = describeOrganization(dataset, id);
      const ids = new Set(
        (await expandHtml(renderCompanyHtml(dataset, { organization: id }, options))).map((node) => node['@id']),
      );
      for (const observation of shown?.observations ?? [])
        expect(ids).toContain(address(`records/observations/${observation.id}.json`));
      for (const event of shown?.events ?? []) {
        expect(ids).toContain(address(`records/events/${event.id}.json`));
        for (const figure of event.observations)
          expect(ids).toContain(address(`records/observations/${figure.id}.json`));
      }
      for (const { other } of shown?.relations ?? [])
        if (other?.kind === 'product') expect(ids).toContain(address(`records/products/${other.id}.json`));
    }
  });

  it('holds only the parts that the card shows', async () => {
    const query = { organization: 'celyad', show: 'figures' };
    const nodes = await expandHtml(renderCompanyHtml(dataset, query, options));
    expect(listTypes(nodes)).not.toContain(term('Event'));
    expect(listTypes(nodes)).not.toContain(term('Product'));
    expect(find(nodes, 'records/organizations/celyad.json')).not.toHaveProperty(term('foundingDate'));
    expect(find(nodes, 'records/organizations/celyad.json')).not.toHaveProperty(term('memberOf'));
  });

  it('gives the number of a trial', async () => {
    const nodes = await expandHtml(renderCompanyHtml(dataset, { organization: 'pdc-line-pharma' }, options));
    expect(JSON.stringify(find(nodes, 'records/programmes/pdc-lung-101.json'))).toContain('NCT03970746');
  });
});

describe('the JSON-LD of a citation', () => {
  it('is the document, and the cited words as a part of it', async () => {
    const nodes = await expandHtml(renderSourceHtml(dataset, { observation: jobs }, options));
    expect(listTypes(nodes).toSorted()).toEqual(['CreativeWork', 'Quotation'].map(term));
    expect(nodes.find((node) => node['@id'] === undefined)).toMatchObject({
      [term('text')]: [{ '@value': '95' }],
      [term('isPartOf')]: [{ '@id': address('records/sources/cell-therapy-2016.json') }],
    });
  });
});

describe('the JSON-LD of data that attacks the page', () => {
  const hostile: Dataset = makeHostile(dataset);
  const written = [
    ...hostile.organizations.map(({ id }) => renderCompanyHtml(hostile, { organization: id }, { jsonLd: true })),
    renderTimelineHtml(hostile, {}, { jsonLd: true }),
  ].map((html) => String(html));

  it('holds nothing that ends the script before its end, or that hides what follows', () => {
    for (const html of written) {
      const [, ...after] = html.split('<script type="application/ld+json">');
      expect(after).toHaveLength(1);
      expect(after[0]?.replace(/<\/script>$/, '')).not.toMatch(/[<>&\u2028\u2029]/);
    }
  });

  it('still says the same text', () => {
    expect(JSON.stringify(readScript(written[0]))).toContain(JSON.stringify(hostileText).slice(1, -1));
  });
});
