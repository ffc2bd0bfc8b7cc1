import { describe, expect, it } from 'vitest';
import { diffFields } from './diff-fields.ts';
import type { FieldDifference } from './diff-fields.ts';

const [one, two, three] = ['one', 'two', 'three'].map((exact) => ({ source: 'page', selector: { exact } }));
const code = (name: string, label = name): object => ({ code: name, label: { en: label } });

describe('diffFields', () => {
  it.each<readonly [string, object, object, readonly FieldDifference[]]>([
    ['nothing in the same record', { id: 'a', name: { en: 'A' } }, { name: { en: 'A' }, id: 'a' }, []],
    ['nothing in another id', { id: 'a', name: 'A' }, { id: 'b', name: 'A' }, []],
    ['nothing in a field that is left out and one that is undefined', { note: undefined }, {}, []],
    [
      'the language of a text',
      { name: { en: 'A', fr: 'B' } },
      { name: { en: 'A', fr: 'C' } },
      [{ path: ['name', 'fr'], kind: 'changed', before: 'B', after: 'C' }],
    ],
    ['a field that is new', {}, { date: '2016' }, [{ path: ['date'], kind: 'added', after: '2016' }]],
    ['a field that is gone', { date: '2016' }, {}, [{ path: ['date'], kind: 'removed', before: '2016' }]],
    [
      'a value as a whole',
      { value: { min: 1, max: 2 } },
      { value: { min: 1, max: 3 } },
      [{ path: ['value'], kind: 'changed', before: { min: 1, max: 2 }, after: { min: 1, max: 3 } }],
    ],
    [
      'a subject as a whole',
      { subject: { kind: 'area', id: 'a' } },
      { subject: { kind: 'area', id: 'b' } },
      [{ path: ['subject'], kind: 'changed', before: { kind: 'area', id: 'a' }, after: { kind: 'area', id: 'b' } }],
    ],
    [
      'what came and went in a list of citations',
      { citations: [one, two] },
      { citations: [two, three] },
      [
        { path: ['citations'], kind: 'removed', element: true, before: one },
        { path: ['citations'], kind: 'added', element: true, after: three },
      ],
    ],
    [
      'a citation that stands there a second time',
      { citations: [one] },
      { citations: [one, one] },
      [{ path: ['citations'], kind: 'added', element: true, after: one }],
    ],
    [
      'another order of the same citations',
      { citations: [one, two] },
      { citations: [two, one] },
      [{ path: ['citations'], kind: 'reordered', before: [one, two], after: [two, one] }],
    ],
    [
      'a code that is new, one that is gone and one with another label',
      { codes: [code('a'), code('b')] },
      { codes: [code('b', 'Bee'), code('c')] },
      [
        { path: ['codes', 'a'], kind: 'removed', element: true, before: code('a') },
        { path: ['codes', 'c'], kind: 'added', element: true, after: code('c') },
        { path: ['codes', 'b', 'label', 'en'], kind: 'changed', before: 'b', after: 'Bee' },
      ],
    ],
    [
      'another order of codes, by their codes',
      { codes: [code('a'), code('b')] },
      { codes: [code('b'), code('a')] },
      [{ path: ['codes'], kind: 'reordered', before: ['a', 'b'], after: ['b', 'a'] }],
    ],
    [
      'an identifier of another register, by its value',
      { identifiers: [{ scheme: 'a', value: '1', citations: [one] }] },
      { identifiers: [{ scheme: 'b', value: '1', citations: [one] }] },
      [{ path: ['identifiers', '1', 'scheme'], kind: 'changed', before: 'a', after: 'b' }],
    ],
    [
      'codes of a standard, which are no list',
      { codes: { nuts: 'BE3' } },
      { codes: { nuts: 'BE2' } },
      [{ path: ['codes', 'nuts'], kind: 'changed', before: 'BE3', after: 'BE2' }],
    ],
  ])('finds %s', (_what, before, after, differences) => {
    expect(diffFields(before, after)).toEqual(differences);
  });
});
