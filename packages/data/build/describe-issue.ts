import type * as z from 'zod';

/** What an issue of zod says, in the grammar of our problems. */
export interface IssueDescription {
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/**
 * Turns an issue of zod into what was found, what was expected and how to mend it.
 *
 * @param content the whole record, to show the value that was found
 */
export function describeIssue(issue: z.core.$ZodIssue, content: unknown): IssueDescription {
  const name = issue.path.join('.') || 'the record';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${key}”`).join(', ');
    return { found: `${keys} in ${name}`, expected: 'only keys of the schema', mend: 'remove or rename it' };
  }
  const value = valueAt(content, issue.path);
  if (value === undefined) {
    return { found: `no ${name}`, expected: expectation(issue), mend: `add “${String(issue.path.at(-1))}”` };
  }
  const isUnquoted = typeof value === 'number' && issue.code === 'invalid_type' && issue.expected === 'string';
  const mend = isUnquoted ? 'put it in double quotes' : 'correct the value';
  return { found: `${show(value)} as ${name}`, expected: expectation(issue), mend };
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected === 'record' ? 'map' : issue.expected}`;
  if (issue.code === 'invalid_union') return 'a value in one of the forms that the schema describes';
  return issue.message.replace(/^expected /, '');
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    content,
  );
}

/** At most 60 characters of a value, so that an error stays a line. */
function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
