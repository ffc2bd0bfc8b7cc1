import type { ComputationWords } from './words.ts';

/** French. */
export const fr: ComputationWords = {
  operation: {
    sum: 'Somme',
    difference: 'Différence',
    mean: 'Moyenne',
    median: 'Médiane',
    minimum: 'Minimum',
    maximum: 'Maximum',
    ratio: 'Rapport',
    growth: 'Croissance',
    comparison: 'Comparaison',
  },
  rule: {
    sum: 'Les valeurs sont additionnées. Si l’une est «\u00a0plus de\u00a0» ou «\u00a0environ\u00a0», la somme l’est aussi.',
    difference: 'La seconde valeur est retranchée de la première. Une borne de la seconde s’inverse.',
    mean: 'Les valeurs sont additionnées, puis divisées par leur nombre\u00a0; chacune compte autant.',
    median: 'La valeur du milieu par ordre de grandeur, autant que les bornes permettent de le dire.',
    minimum: 'La plus petite valeur, autant que les bornes permettent de le dire.',
    maximum: 'La plus grande valeur, autant que les bornes permettent de le dire.',
    ratio: 'La première valeur est divisée par la seconde. Une borne de la seconde s’inverse.',
    growth: 'Ce que la seconde valeur dépasse de la première, en pour cent de la première, sur toute la durée.',
    comparison: 'Plus ou moins n’est dit que si cela vaut pour tout ce que les deux valeurs peuvent être.',
  },
  per: 'par',
  unbounded: 'ne peut être établi',
  relation: {
    more: 'la première est supérieure à la seconde',
    less: 'la première est inférieure à la seconde',
    same: 'les deux sont égales',
    notLess: 'la première n’est pas inférieure à la seconde',
    notMore: 'la première n’est pas supérieure à la seconde',
    unknown: 'on ne peut dire laquelle est supérieure',
  },
  caution: {
    'periods-differ': 'Les valeurs portent sur des périodes différentes',
    'period-of-issue': 'La source ne donne pas de période, sa date de publication en tient lieu',
    'indicators-differ': 'Des choses différentes ont été mesurées',
    'subjects-differ': 'Les valeurs portent sur des sujets différents',
    'counterparts-differ': 'Les valeurs sont rapportées à des lieux différents',
    'sources-differ': 'Les valeurs viennent de sources différentes, qui peuvent compter autrement',
    'not-settled': 'N’est pas un fait établi',
    corrected: 'Connu comme erroné, contredit ou douteux',
  },
  heading: { rule: 'Calcul', cautions: 'Attention', sources: 'Sources' },
};
