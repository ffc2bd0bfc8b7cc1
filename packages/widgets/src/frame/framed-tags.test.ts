import { expect, it } from 'vitest';
import { defineAll } from '../define/define-all.ts';
import { WalbioCompany } from '../company/company-element.ts';
import { WalbioSource } from '../source/source-element.ts';
import { WalbioStat } from '../stat/stat-element.ts';
import { WalbioTable } from '../table/table-element.ts';
import { WalbioTimeline } from '../timeline/timeline-element.ts';
import { framedTags } from './framed-tags.ts';
import { writeFrameAddress } from './write-frame-address.ts';

it('are all that this package registers, but for the one that lays out others', () => {
  const registered: string[] = [];
  defineAll({
    get: () => undefined,
    define: (tag: string) => registered.push(tag),
  } as unknown as CustomElementRegistry);
  expect([...framedTags, 'walbio-stats'].sort()).toEqual(registered.sort());
});

it.each([WalbioStat, WalbioTimeline, WalbioCompany, WalbioTable, WalbioSource])(
  'has in an address the attributes that %o has for its properties',
  (element) => {
    const attributes = [...element.observedAttributes].sort();
    const properties = [...element.elementProperties].filter(([, { attribute }]) => attribute !== false);
    const query = Object.fromEntries(properties.map(([name]) => [name, 'x']));
    const written = new URLSearchParams(writeFrameAddress('', { tag: 'x', lang: 'en' }, query).slice(1));
    const names = [...written.keys()].filter((name) => name !== 'tag' && name !== 'lang');
    expect(names.sort()).toEqual(attributes);
  },
);
