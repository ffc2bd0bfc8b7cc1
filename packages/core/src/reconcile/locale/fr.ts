import type { ReconcileWords } from './words.ts';

/** French. */
export const fr: ReconcileWords = {
  'same-value': 'Les deux donnent la même valeur pour la même période.',
  'compatible-value': 'Pour la même période, une seule valeur peut satisfaire aux deux.',
  'same-publisher': 'Le même éditeur donne plus tard une autre valeur pour la même période.',
  settled: 'La première n’était pas encore établie\u00a0; une source plus récente dit plus fermement ce qu’il en est.',
  'later-period': 'Une source plus récente parle d’une période plus récente.',
  'other-indicator': 'Elles mesurent des choses différentes\u00a0; les deux peuvent être vraies.',
  'other-subject': 'Elles portent sur des sujets différents\u00a0; les deux peuvent être vraies.',
  'other-counterpart': 'Elles sont rapportées à des lieux différents\u00a0; les deux peuvent être vraies.',
  'other-period': 'Elles portent sur des périodes différentes\u00a0; les deux peuvent être vraies.',
  'overlapping-period': 'Leurs périodes se recoupent sans être les mêmes\u00a0; les deux peuvent être vraies.',
  'other-status': 'L’une est attendue, l’autre observée\u00a0; les deux peuvent être vraies.',
  'exclusive-values': 'Pour la même période, les valeurs s’excluent.',
  'total-differs': 'Le total imprimé n’est pas la somme de ses parties imprimées.',
  'total-lost-bound': 'Le total imprimé est exact, alors que toutes ses parties ne le sont pas.',
};
