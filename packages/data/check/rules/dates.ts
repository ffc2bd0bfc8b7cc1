import { listPassages } from '../../build/statements.ts';
import type { Statement } from '../../build/statements.ts';
import type { ValidRecord } from '../../build/validate-records.ts';
import { parseEdtf } from '../../src/notation/edtf.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext, Rule } from '../rule.ts';

type EventRecord = Extract<ValidRecord, { collection: 'events' }>;

/** What a source tells as past or present had begun when it was issued, and nothing happens to what is not yet founded. */
export const dates: Rule = {
  name: 'dates',
  summary: 'A value that is no forecast begins before its source was issued; a founding comes before what follows it.',
  check: (context) => [
    ...context.statements.flatMap((statement) => checkPeriod(statement, context)),
    ...checkFoundings(context.records.filter((record) => record.collection === 'events')),
  ],
};

function checkPeriod({ record, path, ...statement }: Statement, { index }: CheckContext): readonly Problem[] {
  if (statement.type !== 'observation') return [];
  const { period, status = 'normal', cite } = statement.content;
  const source = index.find('sources', listPassages(cite)[0]?.source ?? '');
  if (!source || period === undefined || status === 'forecast' || status === 'target') return [];
  const { issued } = source.content;
  if ((parseEdtf(period).earliest ?? '') <= (parseEdtf(issued).latest ?? '9999')) return [];
  return [
    {
      rule: dates.name,
      ...record.locate([...path, 'period']),
      found: `the period ${period} in a source that was issued in ${issued}`,
      expected: 'a period that had begun, or a status of forecast or target',
      mend: 'correct the period, or say “status: forecast”',
    },
  ];
}

function checkFoundings(events: readonly EventRecord[]): readonly Problem[] {
  return events.flatMap((founding) =>
    (founding.content.participants?.['founded'] ?? []).flatMap((id) =>
      events
        .filter((event) => event !== founding && takesPart(event, id) && isBefore(event, founding))
        .map((event) => ({
          rule: dates.name,
          ...event.locate(['date']),
          found: `${event.content.date}, before “${id}” was founded (${founding.content.date} in ${founding.file})`,
          expected: 'nothing to happen to what is not yet founded',
          mend: 'correct one of the dates, or who takes part',
        })),
    ),
  );
}

function takesPart({ content }: EventRecord, id: string): boolean {
  return Object.values(content.participants ?? {}).some((ids) => ids.includes(id));
}

function isBefore(event: EventRecord, founding: EventRecord): boolean {
  if (event.content.date === undefined || founding.content.date === undefined) return false;
  return (parseEdtf(event.content.date).latest ?? '9999') < (parseEdtf(founding.content.date).earliest ?? '');
}
