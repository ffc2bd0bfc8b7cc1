import type { Path, RecordFile } from '../../build/record-file.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const languages = ['fr', 'nl', 'de'] as const;

/** Text has to be there in four languages; what is missing is told, and shown in English until it is there. */
export const translations: Rule = {
  name: 'translations',
  summary: 'Text is there in English, French, Dutch and German.',
  check: ({ records }) => records.flatMap((record) => walk(record, record.content, [])),
};

function walk(record: RecordFile, value: unknown, path: Path): readonly Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && 'en' in value) return checkText(record, value, path);
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => walk(record, inner, [...path, key]));
}

function checkText(record: RecordFile, text: object, path: Path): readonly Problem[] {
  const missing = languages.filter((language) => !(language in text));
  if (missing.length === 0) return [];
  return [
    {
      rule: translations.name,
      level: 'warning',
      ...record.locate(path),
      found: `${path.join('.')} without ${missing.join(', ')}`,
      expected: 'text in en, fr, nl and de',
      mend: 'add the translations; until then it is shown in English',
    },
  ];
}
