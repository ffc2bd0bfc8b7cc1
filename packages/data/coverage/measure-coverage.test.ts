import { describe, expect, it, test } from 'vitest';
import { listNumbers } from './list-numbers.ts';
import { measureCoverage } from './measure-coverage.ts';
import { isComplete, reportCoverage } from './report-coverage.ts';

describe('listNumbers finds what a text prints as a number', () => {
  test.each([
    ['raised €20.3 million, over 16,000 jobs', ['20.3', '16,000']],
    ['4,1 billion euros in 2019', ['4,1', '2019']],
    ['between 5-10% yearly', ['5', '10']],
    ['Five new cleanrooms; one-third; the second place', ['Five', 'one', 'third', 'second']],
    ['COVID-19, NCT03970746 and NKR T', ['19', '03970746']],
    ['someone often weights: no number', []],
  ])('%s', (text, numbers) => {
    expect(listNumbers(text).map((number) => number.text)).toEqual(numbers);
  });
});

describe('measureCoverage', () => {
  const text = 'Table 1: 213 million in 2016, 213 people, COVID-19, page 7';
  const cited = [{ exact: '213 million in 2016' }, { exact: '213', suffix: ' people' }];
  const ignored = [
    { exact: 'Table 1', reason: 'a caption' },
    { exact: 'COVID-19', reason: 'the name of a disease' },
    { exact: '213', suffix: ' million', reason: 'no need' },
  ];

  it('tells cited, ignored and open numbers apart', () => {
    const coverage = measureCoverage(text, cited, ignored);
    expect(coverage.cited.map((number) => number.text)).toEqual(['213', '2016', '213']);
    expect(coverage.ignored.map(({ number, reason }) => [number.text, reason])).toEqual([
      ['1', 'a caption'],
      ['19', 'the name of a disease'],
    ]);
    expect(coverage.open.map((number) => number.text)).toEqual(['7']);
  });

  it('finds what is ignored without need', () => {
    expect(measureCoverage(text, cited, ignored).unnecessary).toEqual([ignored[2]]);
  });

  it('counts a number of which only a part is cited as open', () => {
    expect(measureCoverage('1,200 jobs', [{ exact: '200 jobs' }], []).open.map((number) => number.text)).toEqual([
      '1,200',
    ]);
  });

  it('is complete only when nothing is open and nothing is ignored without need', () => {
    expect(isComplete(measureCoverage(text, cited, ignored))).toBe(false);
    expect(isComplete(measureCoverage(text, [...cited, { exact: 'page 7' }], ignored.slice(0, 2)))).toBe(true);
  });

  it('never rounds up to 100 %', () => {
    const many = Array.from({ length: 400 }, (_, index) => `n${index}`).join(' ');
    const coverage = measureCoverage(many, [{ exact: many.slice(0, -5) }], []);
    expect(reportCoverage('page-2021', many, coverage)).toMatch(
      /^page-2021: 99 % of 400 numbers \(399 cited, 0 ignored, 1 open\)/,
    );
  });
});
