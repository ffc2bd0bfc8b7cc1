import type { Observation } from '../../../src/types.ts';
import { subjectKinds } from '../../../src/collections.ts';
import { among, optional, required } from './column.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable, idOf, subjectOf } from './table.ts';
import { optionalText } from './text-columns.ts';
import { valueColumns } from './value-columns.ts';

/** The values of indicators for a subject and a period, each from one source. */
export const observationsTable = defineTable<Observation>({
  name: 'observations',
  title: 'Observations',
  description:
    'One value of one indicator for one subject and one reference period, from one source. A bound keeps whether it is part of the range: min and max are, min_exclusive and max_exclusive are not.',
  primaryKey: ['id'],
  foreignKeys: [idOf('indicators', 'indicator'), subjectOf('subject_kind', 'subject_id'), idOf('areas', 'counterpart')],
  list: ({ observations }) => observations,
  columns: [
    required('id', 'string', 'Id of the observation.', ({ id }) => id),
    required('indicator', 'string', 'Id of the indicator.', ({ indicator }) => indicator),
    among(
      subjectKinds,
      required('subject_kind', 'string', 'Kind of the record that it is about.', ({ subject }) => subject.kind),
    ),
    required('subject_id', 'string', 'Id of the record that it is about.', ({ subject }) => subject.id),
    ...valueColumns,
    required('reference_period', 'string', 'When the value holds, in EDTF.', (row) => row.referencePeriod),
    spanColumns('period', 'the reference period', (row) => row.referencePeriod),
    among(
      ['stated', 'issued'],
      required(
        'period_basis',
        'string',
        'stated: the source gives the period; issued: it gives none, and the time of its issue stands in.',
        ({ periodBasis }) => periodBasis,
      ),
    ),
    optionalText('period_label', 'The period in the words of the source.', ({ periodLabel }) => periodLabel),
    among(
      ['normal', 'estimated', 'forecast', 'provisional', 'target'],
      required('status', 'string', 'How sure the source is (SDMX OBS_STATUS).', ({ status }) => status),
    ),
    optional(
      'counterpart',
      'string',
      'Id of the area that the value is a share of, is ranked in, or is compared with.',
      ({ counterpart }) => counterpart,
    ),
    optionalText('note', 'What a reader has to know, in our own words.', ({ note }) => note),
  ],
});
