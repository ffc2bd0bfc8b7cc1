import type { Dataset, Observation } from '@walbio/data';
import { parseQuantity } from '@walbio/data/notation';
import { dataset as walbio } from '@walbio/data';
import { describe, expect, it } from 'vitest';
import { company, dataset as typed, observe } from '../../test/dataset.ts';
import { filterObservations } from '../query/filterObservations.ts';
import { computeComparison } from './computeComparison.ts';
import { computeDifference } from './computeDifference.ts';
import { computeGrowth } from './computeGrowth.ts';
import { computeMean } from './computeMean.ts';
import { computeRatio } from './computeRatio.ts';
import { computeSum } from './computeSum.ts';
import { explain } from './explain.ts';
import { formatComputedValue } from './formatComputedValue.ts';
import { listCautions } from './listCautions.ts';
import { de } from './locale/de.ts';
import { en } from './locale/en.ts';
import { fr } from './locale/fr.ts';
import { nl } from './locale/nl.ts';

const dataset: Dataset = typed;
const real: Dataset = walbio;
const firstTwo = (indicator: string) =>
  computeSum(real, filterObservations(real, { indicator, subject: ['bone-therapeutics', 'celyad'] }));

function share(value: string, referencePeriod: string): Observation {
  const subject = { kind: 'area', id: 'country' } as const;
  return observe({
    source: 'page-2021',
    indicator: 'share',
    subject,
    value: parseQuantity(value),
    referencePeriod,
    key: value,
  });
}

function draw(value: string, subject: 'alpha' | 'beta'): Observation {
  return observe({ source: 'table-2016', indicator: 'jobs', subject: company(subject), value: parseQuantity(value) });
}

describe('formatComputedValue', () => {
  const ratio = computeRatio(real, firstTwo('funds-raised'), firstTwo('jobs-fte'));
  it.each([
    [firstTwo('funds-raised'), 'en', 'more than €303 million'],
    [firstTwo('funds-raised'), 'fr', 'plus de 303 millions €'],
    [ratio, 'en', 'more than €1,478,048 per full-time equivalent'],
    [ratio, 'de', 'mehr als 1.478.048 € je Vollzeitäquivalent'],
    [computeRatio(dataset, 'alpha.jobs.table-2016', 'beta.jobs.table-2016'), 'en', 'about 1.16 times'],
    [computeRatio(dataset, 'gamma.jobs.table-2016', 'five.jobs.table-2016'), 'en', 'about 0.0175 times'],
    [computeMean(dataset, ['alpha.jobs.table-2016', 'gamma.jobs.table-2016']), 'nl', '57,5 banen'],
    [computeDifference(dataset, share('24', '2016'), share('19', '2014')), 'en', '5 percentage points'],
    [computeDifference(dataset, share('24', '2016'), share('23', '2014')), 'fr', '1 point de pourcentage'],
  ])('writes %# in %s: %s', (computed, locale, text) => {
    expect(formatComputedValue(computed, { locale }).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it('rounds a sum of means, but no sum of printed numbers', () => {
    const third = computeMean(dataset, [draw('1/3', 'alpha'), draw('1', 'beta')]);
    expect(formatComputedValue(third)).toBe('about 0.667 jobs');
    expect(formatComputedValue(computeSum(dataset, [third]))).toBe('about 0.667 jobs');
    expect(formatComputedValue(computeSum(dataset, [draw('0.125', 'alpha'), draw('0.25', 'beta')]))).toBe('0.375 jobs');
  });

  it('says that a value cannot be told', () => {
    const inputs = ['>5', '<3'].map((text, index) =>
      observe({
        source: 'table-2016',
        indicator: 'jobs',
        subject: company(index ? 'beta' : 'alpha'),
        value: parseQuantity(text),
      }),
    );
    expect(formatComputedValue(computeSum(dataset, inputs))).toBe('cannot be told');
  });
});

describe('listCautions', () => {
  const [later, forecast] = (['2019', '2030'] as const).map((referencePeriod) =>
    observe({
      source: 'news-2024',
      indicator: 'jobs',
      subject: company('beta'),
      referencePeriod,
      value: { number: 100 },
      key: referencePeriod,
      status: referencePeriod === '2030' ? 'forecast' : 'normal',
    }),
  ) as [Observation, Observation];

  it.each([
    [
      'only that the source gives no period',
      computeSum(dataset, ['alpha.jobs.table-2016', 'beta.jobs.table-2016']),
      ['period-of-issue'],
    ],
    ['nothing of two that agree in all', computeDifference(dataset, share('24', '2016'), share('19', '2016')), []],
    [
      'that periods and sources differ',
      computeGrowth(dataset, 'beta.jobs.table-2016', later),
      ['periods-differ', 'period-of-issue', 'sources-differ'],
    ],
    ['that a forecast is no fact', computeGrowth(dataset, later, forecast), ['periods-differ', 'not-settled']],
    [
      'that a value is contradicted',
      computeDifference(dataset, 'five.jobs.table-2016', computeSum(dataset, ['alpha.jobs.table-2016'])),
      ['period-of-issue', 'corrected'],
    ],
    [
      'nothing of indicators in a ratio',
      computeRatio(dataset, 'alpha.funds.table-2016', 'alpha.jobs.table-2016'),
      ['period-of-issue'],
    ],
    [
      'that subjects differ in growth',
      computeGrowth(dataset, 'alpha.jobs.table-2016', later),
      ['periods-differ', 'period-of-issue', 'subjects-differ', 'sources-differ'],
    ],
  ])('says %s', (_, computed, kinds) => {
    expect(listCautions(dataset, computed).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('says nothing of a misspelling', () => {
    const [correction] = dataset.corrections.filter(({ kind }) => kind === 'spelling');
    const targets = [{ kind: 'observation', id: later.id } as const];
    const misspelt = { ...dataset, corrections: correction ? [{ ...correction, targets }] : [] };
    expect(listCautions(misspelt, computeSum(misspelt, [later]))).toEqual([]);
    const corrections = misspelt.corrections.map((one) => ({ ...one, kind: 'doubt' as const }));
    expect(listCautions({ ...misspelt, corrections }, computeSum(dataset, [later]))).toHaveLength(1);
  });

  it('names the observations that it is about', () => {
    const [, caution] = listCautions(dataset, computeGrowth(dataset, later, forecast));
    expect(caution?.observations).toEqual([forecast]);
  });
});

describe('explain', () => {
  it('tells result, inputs with their words, rule, cautions and sources of a figure per head', () => {
    const ratio = computeRatio(real, firstTwo('funds-raised'), firstTwo('jobs-fte'));
    expect(explain(real, ratio)).toMatchInlineSnapshot(`
      "Ratio: more than €1,478,048 per full-time equivalent
          Sum: more than €303 million
              Funds raised, Bone Therapeutics: more than €90 million (date of the source: 2016). [1] “>90”, “public and private funds”
            + Funds raised, Celyad: €213 million (date of the source: 2016). [1] “213”, “public and private funds”
        ÷ Sum: 205 full-time equivalents
              Jobs, Bone Therapeutics: 110 full-time equivalents (date of the source: 2016). [1] “110”
            + Jobs, Celyad: 95 full-time equivalents (date of the source: 2016). [1] “95”
      How: The first value is divided by the second. A bound of the second turns round.
      Mind:
        - The source gives no period, the date of its issue stands in.
      Sources:
        [1] Cell Therapy: At the Heart of Wallonia, 2016."
    `);
  });

  it('tells what is known to be wrong with an input', () => {
    const parts = filterObservations(dataset, { indicator: 'jobs', subject: ['alpha', 'beta', 'gamma', 'delta'] });
    const text = explain(dataset, computeDifference(dataset, 'five.jobs.table-2016', computeSum(dataset, parts)), {
      locale: 'fr',
    });
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
      "Différence : −5 emplois
          Emplois, The five : 286 emplois (date de la source : 2016, contredit). [1] « five.jobs.table-2016 »
        − Somme : 291 emplois
              Emplois, Alpha : 110 emplois (date de la source : 2016). [1] « alpha.jobs.table-2016 »
            + Emplois, Beta : 95 emplois (date de la source : 2016). [1] « beta.jobs.table-2016 »
            + Emplois, Delta : 81 emplois (date de la source : 2016). [1] « delta.jobs.table-2016 »
            + Emplois, Gamma : 5 emplois (date de la source : 2016). [1] « gamma.jobs.table-2016 »
      Calcul : La seconde valeur est retranchée de la première. Une borne de la seconde s’inverse.
      Attention :
        - La source ne donne pas de période, sa date de publication en tient lieu.
        - Connu comme erroné, contredit ou douteux : five.jobs.table-2016.
          contredit, « 286 » : La somme des lignes est de 291.
      Sources :
        [1] Five companies, 2016."
    `);
  });

  it('tells a comparison that cannot be decided', () => {
    const [first, second] = [
      'wallonia.biotech-companies.biotech-scene-2021',
      'wallonia.life-science-companies.massbio-2024',
    ];
    const lines = explain(real, computeComparison(real, first, second)).split('\n');
    expect(lines[0]).toBe('Comparison: which is more cannot be told');
    expect(lines).toContain('  - Different things were measured.');
    expect(lines.filter((line) => line.startsWith('  ['))).toHaveLength(2);
  });

  it.each(['en', 'fr', 'nl', 'de'])('is whole in %s', (locale) => {
    const text = explain(dataset, computeSum(dataset, ['alpha.jobs.table-2016', 'beta.jobs.table-2016']), { locale });
    expect(text).not.toMatch(/undefined|\[object/);
    expect(text).toContain('[1]');
  });
});

describe('the words of all languages', () => {
  const languages = { en, fr, nl, de };
  it.each(Object.keys(languages) as (keyof typeof languages)[])(
    'are all there in %s, and differ from English',
    (language) => {
      const [words, english] = [languages[language], en].map((all) => [
        ...Object.values(all.rule),
        ...Object.values(all.caution),
      ]) as [string[], string[]];
      expect(words).toHaveLength(english.length);
      expect(words.filter((word, index) => word === english[index])).toHaveLength(language === 'en' ? words.length : 0);
    },
  );
});
