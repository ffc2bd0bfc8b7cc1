import type { Correction, CorrectionTarget } from '../../../src/types.ts';
import { subjectKinds } from '../../../src/collections.ts';
import { among, required } from './column.ts';
import { numberItems } from './number-items.ts';
import type { NumberedItem } from './number-items.ts';
import { defineTable, idOf } from './table.ts';
import { optionalText, requiredText } from './text-columns.ts';

/** Known errors and contradictions of sources. */
export const correctionsTable = defineTable<Correction>({
  name: 'corrections',
  title: 'Corrections',
  description: 'Known errors and contradictions of sources. What was printed stays in the data; this says what holds.',
  primaryKey: ['id'],
  list: ({ corrections }) => corrections,
  columns: [
    required('id', 'string', 'Id of the correction.', ({ id }) => id),
    among(
      ['error', 'contradiction', 'spelling', 'doubt'],
      required(
        'kind',
        'string',
        'error: it cannot be right; contradiction: two statements exclude each other; spelling; doubt.',
        ({ kind }) => kind,
      ),
    ),
    required('printed', 'string', 'What the source printed, in a few words.', ({ printed }) => printed),
    optionalText('holds', 'What holds instead; empty where it is not known.', ({ holds }) => holds),
    requiredText('reason', 'Why, in our own words.', ({ reason }) => reason),
  ],
});

/** What corrections are about. */
export const correctionTargetsTable = defineTable<NumberedItem<Correction, CorrectionTarget>>({
  name: 'correction_targets',
  title: 'Targets of corrections',
  description: 'The records, statements and sources that each correction is about.',
  primaryKey: ['correction', 'position'],
  foreignKeys: [idOf('corrections', 'correction')],
  list: ({ corrections }) => numberItems(corrections, ({ targets }) => targets),
  columns: [
    required('correction', 'string', 'Id of the correction.', ({ owner }) => owner.id),
    required('position', 'integer', 'Place in the list of targets, from 1.', ({ position }) => position),
    among(
      [...subjectKinds, 'observation', 'relation', 'source'],
      required('target_kind', 'string', 'What the target is, which tells its table.', ({ item }) => item.kind),
    ),
    required('target_id', 'string', 'Id of the target.', ({ item }) => item.id),
  ],
});
