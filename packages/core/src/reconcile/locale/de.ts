import type { ReconcileWords } from './words.ts';

/** German. */
export const de: ReconcileWords = {
  'same-value': 'Beide nennen denselben Wert für denselben Zeitraum.',
  'compatible-value': 'Für denselben Zeitraum kann ein Wert beiden entsprechen.',
  'same-publisher': 'Derselbe Herausgeber nennt später einen anderen Wert für denselben Zeitraum.',
  settled: 'Der erste stand noch nicht fest; eine spätere Quelle sagt bestimmter, was daraus wurde.',
  'later-period': 'Eine spätere Quelle spricht von einem späteren Zeitraum.',
  'other-indicator': 'Sie messen Verschiedenes, also kann beides stimmen.',
  'other-subject': 'Sie betreffen Verschiedene, also kann beides stimmen.',
  'other-counterpart': 'Sie beziehen sich auf verschiedene Orte, also kann beides stimmen.',
  'other-period': 'Sie betreffen verschiedene Zeiträume, also kann beides stimmen.',
  'overlapping-period': 'Ihre Zeiträume überschneiden sich, ohne dieselben zu sein, also kann beides stimmen.',
  'other-status': 'Das eine ist erwartet, das andere beobachtet, also kann beides stimmen.',
  'exclusive-values': 'Für denselben Zeitraum schließen die Werte einander aus.',
  'total-differs': 'Die gedruckte Summe ist nicht die Summe ihrer gedruckten Teile.',
  'total-lost-bound': 'Die gedruckte Summe ist exakt, obwohl nicht alle ihre Teile es sind.',
};
