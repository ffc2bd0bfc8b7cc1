import { expect, test } from 'vitest';
import { checkChanged, edit } from '../sound-records.ts';
import type { Texts } from '../sound-records.ts';

const event = (date: string, role: string): string =>
  `kind: founding\ndate: ${date}\ntitle: { en: An event }\nparticipants: { ${role}: [celyad] }\ncite: { source: article-2016, exact: YES }\n`;
const events = (founding: string, later: string): Texts => ({
  'records/events/celyad-founding.yml': event(founding, 'founded'),
  'records/events/celyad-round.yml': event(later, 'company'),
});

test('a value for a time after its source is found', () => {
  expect(checkChanged(edit('period: 2016', 'period: 2017'))).toMatchObject([{ rule: 'dates', line: 7, column: 15 }]);
});

test.each([
  ['a forecast', edit('period: 2016', 'period: 2017\n      status: forecast')],
  ['a target', edit('period: 2016', 'period: 2017\n      status: target')],
  ['a period that had begun', edit('period: 2016', 'period: 2015/2017')],
  ['an event in the year of the founding', events('2007-05', '2007')],
  ['an event after the founding', events('2007', '2013-07')],
])('%s is left alone', (_, changes) => {
  expect(checkChanged(changes)).toEqual([]);
});

test('an event before the founding is found', () => {
  expect(checkChanged(events('2007', '2006'))).toMatchObject([
    { rule: 'dates', file: 'records/events/celyad-round.yml', line: 2 },
  ]);
});
