import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Tokens } from 'marked';
import { describe, expect, it, test } from 'vitest';
import { operators } from '../../packages/core/src/ask/condition.ts';
import type { Field } from '../../packages/core/src/table/field.ts';
import { fields, timeFields } from '../../packages/core/src/table/fields.ts';
import { root } from './documents.ts';

const collections: Readonly<Record<string, Readonly<Record<string, Field>>>> = fields;
const times: Readonly<Record<string, string>> = timeFields;

interface Section {
  readonly rows: readonly (readonly string[])[];
  readonly text: string;
}

/** The table and the words below each heading. */
const sections = readSections(readFileSync(join(root, 'docs/core/fields.md'), 'utf8'));

function readSections(document: string): ReadonlyMap<string, Section> {
  const parts = document.split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), { rows: readRows(part), text: part }]));
}

function readRows(part: string): Section['rows'] {
  const table = marked.lexer(part).find((token): token is Tokens.Table => token.type === 'table');
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text.replaceAll('`', '')));
}

it('the operators are those of the source', () => {
  const known = Object.entries(operators).map(([type, names]) => [type, names.join(' ')]);
  expect(sections.get('Operators')?.rows).toEqual(known);
});

describe('the fields are those of the source', () => {
  test.each(Object.entries(collections))('%s', (name, known) => {
    const rows = Object.entries(known).map(([field, { type, list, kinds, unique }]) => [
      field,
      list ? 'list' : type,
      unique ? '' : kinds.join(' '),
    ]);
    const section = sections.get(name) as Section;
    expect(section.rows.map((row) => row.slice(0, 3))).toEqual(rows);
    expect(section.rows.filter(([, , , meaning]) => meaning === '')).toEqual([]);
    expect(section.text).toContain(times[name] ? `Its time is \`${times[name]}\`` : 'It has no time');
  });

  it('and no other collection is there', () => {
    const told = [...sections.keys()].filter((name) => !['Operators', 'Paths'].includes(name));
    expect(told).toEqual(Object.keys(collections));
  });
});
