import { describe, expect, it } from 'vitest';
import { renameReferences } from './rename-references.ts';

const renames = new Map([
  ['rit', 'gsk'],
  ['page', 'page-2021'],
  ['rit.jobs.page', 'gsk.jobs.page-2021'],
]);

describe('renameReferences', () => {
  it.each<readonly [string, object, object]>([
    [
      'the subject of a statement',
      { subject: { kind: 'organization', id: 'rit' } },
      { subject: { kind: 'organization', id: 'gsk' } },
    ],
    ['the source of a citation', { citations: [{ source: 'page' }] }, { citations: [{ source: 'page-2021' }] }],
    [
      'a participant, and keeps its role',
      { participants: [{ role: 'rit', kind: 'organization', id: 'rit' }] },
      { participants: [{ role: 'rit', kind: 'organization', id: 'gsk' }] },
    ],
    [
      'the target of a correction',
      { targets: [{ kind: 'observation', id: 'rit.jobs.page' }] },
      { targets: [{ kind: 'observation', id: 'gsk.jobs.page-2021' }] },
    ],
    ['the targets of a redirect', { targets: ['rit', 'ucb'] }, { targets: ['gsk', 'ucb'] }],
    ['an area around another', { within: 'rit' }, { within: 'gsk' }],
  ])('renames %s', (_what, record, renamed) => {
    expect(renameReferences(record, renames)).toEqual(renamed);
  });

  it.each<readonly [string, object]>([
    ['a name', { name: 'rit' }],
    ['the words of a source', { selector: { exact: 'page' } }],
    ['a code', { value: { code: 'rit' } }],
    ['a text', { label: { en: 'rit' } }],
  ])('leaves %s as it is', (_what, record) => {
    expect(renameReferences(record, renames)).toEqual(record);
  });
});
