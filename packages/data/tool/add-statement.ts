import { parseDocument } from 'yaml';
import { findNearest } from '../check/nearest.ts';
import { readValue } from '../build/read-value.ts';
import { isEdtf } from '../src/notation/edtf.ts';
import { kindOf, subjectKinds } from '../src/collections.ts';
import type { RecordFile } from '../build/record-file.ts';
import { askCite } from './ask-field.ts';
import type { AuthoredValue, FieldContext } from './ask-field.ts';
import { writeRecord } from './write-record.ts';

/** Asks for one observation or relation, and adds it to the file of its subject. */
export async function addStatement(type: 'observations' | 'relations', context: FieldContext): Promise<number> {
  const subject = await askSubject('Subject', context);
  const [key, content] = type === 'observations' ? await askObservation(context) : await askRelation(context);
  const document = parseDocument(subject.text);
  const cite = await askCite(context);
  const path = [type, key];
  if (document.hasIn(path)) document.addIn(path, document.createNode({ ...content, cite }));
  else document.setIn(path, document.createNode([{ ...content, cite }]));
  return writeRecord(subject.file, document, context.workbench, context.workplace);
}

type Statement = readonly [key: string, content: Record<string, AuthoredValue>];

async function askObservation({ interview, workbench }: FieldContext): Promise<Statement> {
  const indicators = workbench.records.filter((record) => record.collection === 'indicators');
  const ids = indicators.map(({ id }) => id);
  const id = await interview.ask({
    prompt: 'Indicator',
    hint: `What was measured? One of ${ids.join(', ')}`,
    object: (answer) => objectToId(answer, ids, 'indicator'),
  });
  const valueType = indicators.find((record) => record.id === id)?.content.valueType ?? 'quantity';
  const value = await interview.ask({
    prompt: 'Value',
    hint: 'Such as 95, >90, >=15, 5-10, >=5 <10, ~15, 1/3, 4.1 billion; a code; or a date such as 2018 or >2020',
    object: (answer) => objectToValue(answer, valueType),
  });
  const period = await interview.ask({
    prompt: 'Period (Enter where the source gives none)',
    hint: 'When the value holds, in EDTF: 2016, 2005/2014, 2014-39 for late 2014',
    object: (answer) => (answer === '' || isEdtf(answer) ? undefined : `“${answer}” is not a date in EDTF`),
  });
  return [id, { value: asScalar(value), ...(period !== '' && { period: asScalar(period) }) }];
}

async function askRelation(context: FieldContext): Promise<Statement> {
  const codes = context.workbench.listCodes('relation-kind');
  const kind = await context.interview.ask({
    prompt: 'Relation',
    hint: `One of ${codes.join(', ')}`,
    object: (answer) => objectToId(answer, codes, 'relation'),
  });
  const { id } = await askSubject('Object', context);
  return [kind, { object: id }];
}

async function askSubject(prompt: string, { interview, workbench }: FieldContext): Promise<RecordFile> {
  const subjects = workbench.files.filter(({ collection }) =>
    (subjectKinds as readonly string[]).includes(kindOf[collection]),
  );
  const ids = subjects.map(({ id }) => id);
  const id = await interview.ask({
    prompt,
    hint: 'The id of a record: an organization, a person, an area, an event …',
    object: (answer) => objectToId(answer, ids, 'record'),
  });
  return subjects.find((record) => record.id === id) as RecordFile;
}

function objectToId(answer: string, ids: readonly string[], what: string): string | undefined {
  if (ids.includes(answer)) return undefined;
  const nearest = findNearest(answer, ids);
  return `no ${what} “${answer}”${nearest ? `; did you mean “${nearest}”?` : ''}`;
}

function objectToValue(answer: string, valueType: Parameters<typeof readValue>[1]): string | undefined {
  try {
    readValue(answer, valueType);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function asScalar(answer: string): string | number {
  return /^[1-9]\d*(?:\.\d+)?$/.test(answer) ? Number(answer) : answer;
}
