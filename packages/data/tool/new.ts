import { parseArgs } from 'node:util';
import { Document } from 'yaml';
import { authoredJsonSchema } from '../build/authored-json-schema.ts';
import { kindLists } from '../build/codes.ts';
import { authoredCollections } from '../src/schema/authored/index.ts';
import type { AuthoredCollection } from '../src/schema/authored/index.ts';
import { idSchema, statementIdSchema } from '../src/schema/primitives.ts';
import { addStatement } from './add-statement.ts';
import { askField } from './ask-field.ts';
import type { AuthoredValue, FieldContext } from './ask-field.ts';
import { InterviewEnded, openInterview } from './interview.ts';
import { complain } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb, Workplace } from './verb.ts';
import { openWorkbench } from './workbench.ts';
import { writeRecord } from './write-record.ts';

const statements = ['observations', 'relations'] as const;
const collections = authoredCollections.filter((collection) => collection !== 'sources');

/** Asks for what the schema needs, and writes a valid record; or adds a statement to the record of its subject. */
export const create: Verb = {
  usage: 'new <collection>',
  summary: `asks for what the schema needs and writes the record, or adds ${statements.join(' or ')} to one`,
  run: async (words, workplace) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    const collection = readCollection(positionals[0]);
    const workbench = openWorkbench(workplace);
    const interview = openInterview(workplace.terminal);
    const kindList = kindLists[collection as keyof typeof kindLists] as string | undefined;
    const context: FieldContext = { interview, workbench, workplace, kindList };
    try {
      return isStatement(collection)
        ? await addStatement(collection, context)
        : await createRecord(collection, context, workplace);
    } catch (error) {
      if (!(error instanceof InterviewEnded)) throw error;
      complain(workplace.terminal, `\n${error.message}`);
      return 1;
    } finally {
      interview.close();
    }
  },
};

async function createRecord(
  collection: AuthoredCollection,
  context: FieldContext,
  workplace: Workplace,
): Promise<number> {
  const { interview, workbench } = context;
  const taken = new Set(workbench.files.map(({ id }) => id));
  const schema = collection === 'redirects' ? statementIdSchema : idSchema;
  const id = await interview.ask({
    prompt: 'Id',
    hint: 'The id of the record, in kebab-case: it is stable for ever, and becomes the name of the file',
    object: (answer) =>
      taken.has(answer)
        ? `“${answer}” is the id of a record already`
        : schema.safeParse(answer).error?.issues[0]?.message,
  });
  const fields = chooseFields(collection);
  const content: Record<string, AuthoredValue> = {};
  for (const [name, field] of fields) content[name] = await askField(name, field, context);
  if (collection === 'indicators') Object.assign(content, await askForm(content['valueType'], context));
  return writeRecord(`records/${collection}/${id}.yml`, new Document(content), workbench, workplace);
}

/** The fields that the schema demands; of several forms, those of the first. */
function chooseFields(collection: AuthoredCollection) {
  const schema = authoredJsonSchema(collection);
  const { properties = {}, required = [] } = schema.anyOf?.[0] ?? schema;
  return Object.entries(properties).filter(([name]) => required.includes(name));
}

/** An indicator needs what its values are measured in, or taken from. */
async function askForm(
  valueType: AuthoredValue | undefined,
  { interview, workbench }: FieldContext,
): Promise<Record<string, string>> {
  if (valueType === 'date') return {};
  const [field, collection] =
    valueType === 'code' ? (['codelist', 'codelists'] as const) : (['unit', 'units'] as const);
  const ids = workbench.files.filter((file) => file.collection === collection).map(({ id }) => id);
  const answer = await interview.ask({
    prompt: field,
    hint: `One of ${ids.join(', ')}`,
    object: (answer) => (ids.includes(answer) ? undefined : `“${answer}” is none of them`),
  });
  return { [field]: answer };
}

function readCollection(name: string | undefined): (typeof collections)[number] | (typeof statements)[number] {
  if (name === 'sources') throw new UsageError('a source begins with its capture: use “pnpm data source add <file>”');
  const known = [...collections, ...statements];
  const found = known.find((collection) => collection === name);
  if (found) return found;
  throw new UsageError(`expected one of ${known.join(', ')}${name === undefined ? '' : `, found “${name}”`}`);
}

function isStatement(collection: string): collection is (typeof statements)[number] {
  return (statements as readonly string[]).includes(collection);
}
