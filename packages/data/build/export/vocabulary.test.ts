import { expect, test } from 'vitest';
import { emptyDataset } from '../delta.ts';
import { exportVocabulary } from './vocabulary.ts';

const cite = [{ source: 'page', selector: { type: 'TextQuoteSelector', exact: 'Ann' } }] as const;

test('ids become unions, those that moved among them, and an empty collection has none', () => {
  const text = exportVocabulary({
    ...emptyDataset,
    people: [
      { id: 'ann', name: 'Ann', citations: cite },
      { id: 'bob', name: 'Bob', citations: cite },
    ],
    redirects: [{ id: 'anne', kind: 'person', reason: 'moved', targets: ['ann'] }],
  });
  expect(text).toContain("  readonly person: 'ann' | 'bob' | 'anne';");
  expect(text).toContain('  readonly product: never;');
});

test('codes become unions in the order of their list', () => {
  const codes = ['founding', 'acquisition'].map((code) => ({ code, label: { en: code } }));
  const text = exportVocabulary({ ...emptyDataset, codelists: [{ id: 'event-kind', label: { en: 'Kinds' }, codes }] });
  expect(text).toContain("  readonly eventKind: 'founding' | 'acquisition';");
  expect(text).toContain('  readonly identifierScheme: never;');
});
