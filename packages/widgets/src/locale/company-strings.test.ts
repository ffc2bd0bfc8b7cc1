import { describe, expect, it } from 'vitest';
import { companyStrings } from './company-strings.ts';

describe('companyStrings', () => {
  it.each(Object.entries(companyStrings))('heads and counts the same things in %s', (_, { headings, counted }) => {
    expect(Object.keys(headings)).toEqual(Object.keys(companyStrings.en.headings));
    expect(Object.keys(counted)).toEqual(Object.keys(companyStrings.en.counted));
    for (const [one, other] of Object.values(counted)) expect([one, other, one === other]).toEqual([one, other, false]);
  });

  it.each(Object.entries(companyStrings))('names the part that there is none of in %s', (_, { unknownPart }) => {
    expect(unknownPart('figurs', 'facts, figures')).toMatch(/figurs.*facts, figures/);
  });
});
