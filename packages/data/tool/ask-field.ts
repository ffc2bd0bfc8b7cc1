import type { JsonSchema } from '../build/authored-json-schema.ts';
import type { AuthoredPassage } from '../src/schema/authored/index.ts';
import { askCitation } from './ask-citation.ts';
import type { Interview } from './interview.ts';
import type { Workplace } from './verb.ts';
import type { Workbench } from './workbench.ts';

/** What a question about a field needs to know. */
export interface FieldContext {
  readonly interview: Interview;
  readonly workbench: Workbench;
  readonly workplace: Workplace;
  /** The code list that the field `kind` is taken from. */
  readonly kindList: string | undefined;
}

/** An authored value, as it is written to YAML. */
export type AuthoredValue = string | number | readonly AuthoredValue[] | { readonly [key: string]: AuthoredValue };

const languages = { en: 'English', fr: 'French', nl: 'Dutch', de: 'German' } as const;

/**
 * Asks for the value of one field in the form that its schema describes.
 *
 * @param name of the field, as it stands in the record
 */
export async function askField(name: string, schema: JsonSchema, context: FieldContext): Promise<AuthoredValue> {
  if (name === 'cite') return askCite(context);
  const choices = name === 'kind' && context.kindList ? context.workbench.listCodes(context.kindList) : schema.enum;
  if (choices) return askChoice(name, choices, schema, context);
  if (schema.type === 'array') return askList(name, schema, context);
  if (schema.properties?.['en']) return askText(name, schema, context);
  return askWords(name, schema, context);
}

/** Asks for the words of one citation. */
export async function askCite({ interview, workbench, workplace }: FieldContext): Promise<AuthoredValue> {
  return writePassage(await askCitation(interview, workbench, workplace));
}

function writePassage({ source, exact, prefix, suffix }: AuthoredPassage): AuthoredValue {
  return { source, exact, ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

async function askChoice(
  name: string,
  choices: readonly string[],
  { description }: JsonSchema,
  { interview }: FieldContext,
): Promise<string> {
  return interview.ask({
    prompt: name,
    hint: `${description ?? name}\nOne of ${choices.join(', ')}`,
    object: (answer) => (choices.includes(answer) ? undefined : `“${answer}” is none of them`),
  });
}

async function askText(name: string, { description }: JsonSchema, { interview }: FieldContext): Promise<AuthoredValue> {
  const text: Record<string, string> = {};
  for (const [language, label] of Object.entries(languages)) {
    const answer = await interview.ask({
      prompt: `${name} in ${label}${language === 'en' ? '' : ' (Enter to leave it out)'}`,
      ...(language === 'en' && description ? { hint: description } : {}),
      object: (answer) => (language === 'en' && answer === '' ? 'English has to be there' : undefined),
    });
    if (answer !== '') text[language] = answer;
  }
  return text;
}

async function askList(name: string, { description }: JsonSchema, { interview }: FieldContext): Promise<AuthoredValue> {
  const answer = await interview.ask({
    prompt: `${name} (with commas between them)`,
    ...(description ? { hint: description } : {}),
    object: (answer) => (answer === '' ? `“${name}” has to be there` : undefined),
  });
  return answer.split(',').map((item) => item.trim());
}

async function askWords(
  name: string,
  { description }: JsonSchema,
  { interview }: FieldContext,
): Promise<AuthoredValue> {
  const answer = await interview.ask({
    prompt: name,
    ...(description ? { hint: description } : {}),
    object: (answer) => (answer === '' ? `“${name}” has to be there` : undefined),
  });
  return /^[1-9]\d*(?:\.\d+)?$/.test(answer) && name !== 'name' ? Number(answer) : answer;
}
