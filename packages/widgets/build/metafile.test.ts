import { describe, expect, it } from 'vitest';
import { listInputs, listScripts } from './metafile.ts';
import type { Metafile } from './metafile.ts';

/** A script that shares a chunk with one that it loads later, which imports it back. */
const metafile: Metafile = {
  outputs: {
    'first.js': {
      entryPoint: 'src/first.ts',
      inputs: { 'src/first.ts': { bytesInOutput: 9 }, 'src/unused.ts': { bytesInOutput: 0 } },
      imports: [
        { path: 'chunk.js', kind: 'import-statement' },
        { path: 'later.js', kind: 'dynamic-import' },
        { path: 'left-out', kind: 'import-statement' },
      ],
    },
    'chunk.js': { inputs: { 'src/shared.ts': { bytesInOutput: 5 } }, imports: [] },
    'later.js': {
      inputs: { 'src/later.ts': { bytesInOutput: 7 } },
      imports: [
        { path: 'chunk.js', kind: 'import-statement' },
        { path: 'first.js', kind: 'import-statement' },
      ],
    },
    'other.js': { inputs: { 'src/other.ts': { bytesInOutput: 3 } }, imports: [] },
  },
};

describe('what comes with a script', () => {
  it.each<[string, readonly string[] | undefined, readonly string[]]>([
    ['in every way', undefined, ['first.js', 'chunk.js', 'later.js']],
    ['at once', ['import-statement'], ['first.js', 'chunk.js']],
  ])('is each script once that it imports %s', (_, kinds, scripts) => {
    expect(listScripts(metafile, 'first.js', kinds)).toEqual(scripts);
  });

  it('is made of the files that something is left of', () => {
    expect(listInputs(metafile, 'first.js')).toEqual(['src/first.ts', 'src/shared.ts', 'src/later.ts']);
  });
});
