import type { ComputationWords } from './words.ts';

/** Dutch. */
export const nl: ComputationWords = {
  operation: {
    sum: 'Som',
    difference: 'Verschil',
    mean: 'Gemiddelde',
    median: 'Mediaan',
    minimum: 'Kleinste',
    maximum: 'Grootste',
    ratio: 'Verhouding',
    growth: 'Groei',
    comparison: 'Vergelijking',
  },
  rule: {
    sum: 'De waarden worden opgeteld. Is er een “meer dan” of “ongeveer”, dan is de som dat ook.',
    difference: 'De tweede waarde wordt van de eerste afgetrokken. Een grens van de tweede keert om.',
    mean: 'De waarden worden opgeteld en gedeeld door hun aantal; elke waarde telt even zwaar.',
    median: 'De middelste waarde naar grootte, voor zover de grenzen dat laten zien.',
    minimum: 'De kleinste waarde, voor zover de grenzen dat laten zien.',
    maximum: 'De grootste waarde, voor zover de grenzen dat laten zien.',
    ratio: 'De eerste waarde wordt door de tweede gedeeld. Een grens van de tweede keert om.',
    growth: 'Wat de tweede waarde boven de eerste ligt, in procent van de eerste, over de hele tijd ertussen.',
    comparison: 'Meer of minder staat er alleen als het geldt voor alles wat de twee waarden kunnen zijn.',
  },
  per: 'per',
  unbounded: 'is niet te zeggen',
  relation: {
    more: 'de eerste is meer dan de tweede',
    less: 'de eerste is minder dan de tweede',
    same: 'beide zijn gelijk',
    notLess: 'de eerste is niet minder dan de tweede',
    notMore: 'de eerste is niet meer dan de tweede',
    unknown: 'welke van de twee meer is, is niet te zeggen',
  },
  caution: {
    'periods-differ': 'De waarden gelden voor verschillende perioden',
    'period-of-issue': 'De bron geeft geen periode, haar publicatiedatum staat ervoor in de plaats',
    'indicators-differ': 'Er is iets verschillends gemeten',
    'subjects-differ': 'De waarden gaan over verschillende onderwerpen',
    'counterparts-differ': 'De waarden zijn afgezet tegen verschillende plaatsen',
    'sources-differ': 'De waarden komen uit verschillende bronnen, die anders kunnen tellen',
    'not-settled': 'Geen vaststaand feit',
    corrected: 'Bekend als fout, tegengesproken of twijfelachtig',
  },
  heading: { rule: 'Berekening', cautions: 'Let op', sources: 'Bronnen' },
};
