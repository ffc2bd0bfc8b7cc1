import * as z from 'zod';
import { authoredEdtfSchema, idSchema, statusSchema, textSchema, wordsSchema } from '../primitives.ts';
import { citeSchema } from './cite.ts';

const key = idSchema
  .exactOptional()
  .describe('Tells apart statements that would have the same id. Given once, it stays; it becomes the end of the id.');

const observation = z.strictObject({
  value: z
    .union([z.number(), wordsSchema])
    .describe(
      '95, ">90", ">=15", "5-10", ">=5 <10", "~15", "~<20" (almost), "1/3", "4.1 billion"; a code; or a date such as 2018 or ">2020".',
    ),
  period: authoredEdtfSchema
    .exactOptional()
    .describe('When the value holds. Left out where the source gives no period: its date of issue then stands in.'),
  periodLabel: textSchema.exactOptional().describe('The period in words, where EDTF says less than the source does.'),
  status: statusSchema.exactOptional(),
  counterpart: idSchema
    .exactOptional()
    .describe('Id of the area that the value is a share of, ranked in, or compared with.'),
  note: textSchema.exactOptional().describe('What a reader has to know, in our own words.'),
  key,
  cite: citeSchema,
});

const relation = z.strictObject({
  object: idSchema.exactOptional().describe('Id of the other record. Left out where the source leaves it open.'),
  title: textSchema.exactOptional().describe('What the subject is in this relation, such as the title of a post.'),
  period: authoredEdtfSchema.exactOptional(),
  note: textSchema.exactOptional(),
  key,
  cite: citeSchema,
});

/** One observation as it is authored, inside the file of its subject. */
export type AuthoredObservation = z.output<typeof observation>;

/** One relation as it is authored, inside the file of its subject. */
export type AuthoredRelation = z.output<typeof relation>;

/** The statements that stand inside the file of their subject. */
export const statementFields = {
  observations: z
    .record(idSchema, z.array(observation).min(1))
    .exactOptional()
    .describe('What was measured of it: the id of an indicator, then its values.'),
  relations: z
    .record(idSchema, z.array(relation).min(1))
    .exactOptional()
    .describe('Its lasting links: a code of the list relation-kind, then the records it links to.'),
};
