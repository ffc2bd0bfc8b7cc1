import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadWords } from './load-words.ts';
import type { WordKey } from './words.ts';

const demo = fileURLToPath(new URL('../..', import.meta.url));
const places = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const english = Object.entries(await loadWords('en')) as readonly [WordKey, string][];

function readSources(): string {
  const files = ['build', 'src'].flatMap((folder) =>
    readdirSync(demo + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${demo}${folder}/${file}`),
  );
  const code = files.filter((file) => file.endsWith('.ts') && !/\/words\/(en|fr|nl|de)\.ts$/.test(file));
  return [`${demo}index.html`, ...code].map((file) => readFileSync(file, 'utf8')).join('\n');
}

describe('the words of the page', () => {
  it.each(['fr', 'nl', 'de'] as const)('have the same places to fill in %s as in English', async (language) => {
    const words = await loadWords(language);
    for (const [key, text] of english) expect([key, ...places(words[key])]).toEqual([key, ...places(text)]);
  });

  it.each(['en', 'fr', 'nl', 'de'] as const)('have no typewriter quotes in %s', async (language) => {
    for (const text of Object.values(await loadWords(language))) expect(text).not.toMatch(/["']/);
  });

  it('keep French marks on the line of their words', async () => {
    for (const text of Object.values(await loadWords('fr'))) expect(text).not.toMatch(/ [:;!?»]|« /);
  });

  it('are all used', () => {
    const sources = readSources();
    const computed =
      /^(totals\.(agrees|lost-bound|differs|open)|anatomy\.(qualifier|number|unit)|use\.(page|live|frozen|program|record)\.\w+)$/;
    expect(english.map(([key]) => key).filter((key) => !sources.includes(key) && !computed.test(key))).toEqual([]);
  });
});
