import type { ReconcileWords } from './words.ts';

/** Dutch. */
export const nl: ReconcileWords = {
  'same-value': 'Beide geven dezelfde waarde voor dezelfde periode.',
  'compatible-value': 'Voor dezelfde periode kan één waarde aan beide voldoen.',
  'same-publisher': 'Dezelfde uitgever geeft later een andere waarde voor dezelfde periode.',
  settled: 'De eerste stond nog niet vast; een latere bron zegt met meer zekerheid wat het werd.',
  'later-period': 'Een latere bron spreekt over een latere periode.',
  'other-indicator': 'Ze meten iets verschillends, dus beide kunnen kloppen.',
  'other-subject': 'Ze gaan over verschillende onderwerpen, dus beide kunnen kloppen.',
  'other-counterpart': 'Ze zijn afgezet tegen verschillende plaatsen, dus beide kunnen kloppen.',
  'other-period': 'Ze gaan over verschillende perioden, dus beide kunnen kloppen.',
  'overlapping-period': 'Hun perioden overlappen zonder dezelfde te zijn, dus beide kunnen kloppen.',
  'other-status': 'De ene wordt verwacht, de andere is waargenomen, dus beide kunnen kloppen.',
  'exclusive-values': 'Voor dezelfde periode sluiten de waarden elkaar uit.',
  'total-differs': 'Het gedrukte totaal is niet de som van de gedrukte delen.',
  'total-lost-bound': 'Het gedrukte totaal is exact, hoewel niet alle delen dat zijn.',
};
