import { describe, expect, it } from 'vitest';
import { citeStrings } from './cite-strings.ts';
import { companyStrings } from './company-strings.ts';
import { controlsStrings } from './controls-strings.ts';
import { courseStrings } from './course-strings.ts';
import { frameStrings } from './frame-strings.ts';
import { sharedStrings } from './shared-strings.ts';
import { sourceStrings } from './source-strings.ts';
import { statStrings } from './stat-strings.ts';
import { tableStrings } from './table-strings.ts';
import { timelineStrings } from './timeline-strings.ts';

const groups = {
  citeStrings,
  companyStrings,
  controlsStrings,
  courseStrings,
  frameStrings,
  sharedStrings,
  sourceStrings,
  statStrings,
  tableStrings,
  timelineStrings,
};

describe.each(Object.entries(groups))('%s', (_, languages) => {
  it.each(Object.entries(languages))('says everything in %s', (_language, strings: object) => {
    expect(Object.keys(strings)).toEqual(Object.keys(languages.en));
    for (const words of Object.values(strings)) {
      const text =
        typeof words === 'function' ? String((words as (...parts: string[]) => string)('§', '§')) : String(words);
      expect(text.trim()).not.toBe('');
    }
  });
});

describe('sharedStrings', () => {
  it.each(Object.entries(sharedStrings))('names what is missing in %s', (_, { notPublished, closest, unreadable }) => {
    expect(notPublished('celiad', '1.2.3')).toMatch(/1\.2\.3.*celiad|celiad.*1\.2\.3/);
    expect(closest('celyad')).toContain('celyad');
    expect(unreadable('because')).toContain('because');
  });
});
