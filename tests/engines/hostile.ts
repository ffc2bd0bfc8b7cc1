import type { Dataset } from '@walbio/data';
import { expect, it } from 'vitest';
import type { LoadedDataset } from './compareAnswers.ts';
import { createDataset } from './createDataset.ts';
import type { Engine } from './engine.ts';
import { loadDataset } from './loadDatasets.ts';
import { assertSameAnswer } from './oracle.ts';

/** Texts that would do harm if they were taken for anything but texts. */
const texts = [
  `'; DROP TABLE "observations"; --`,
  `Robert"); DELETE FROM sources;--`,
  `'' OR ''='`,
  '" OR ""="',
  '$1 $$ :name ? %s {0}',
  String.raw`\' \x00 \\ \n`,
  '%_%',
  '/* */ -- #',
  '[1, "a"]',
  'null',
  '\ufeffmark',
  'line\nbreak\r\ttab',
  'café',
  'cafe\u0301',
  '👩‍🔬 🧬',
  '🧬',
  '\u{10ffff}last',
  ' space ',
];

/** What nothing on the engine can equal, and what PostgreSQL cannot even be told. */
const unheld = ['a\0b', '\0', '\ud83d', 'x\udc00'];

/** A dataset whose organizations bear these names. */
function createHostileDataset(): Dataset {
  const plain = createDataset(7);
  const [model] = plain.organizations;
  const organizations = texts.map((name, index) => ({ ...model!, id: `organization-${index + 10}`, name }));
  return { ...plain, organizations };
}

/** Tests that an engine takes hostile texts and lists for what they are. */
export function testHostileValues(engine: Engine | undefined): void {
  let loading: Promise<LoadedDataset> | undefined;
  const assertSame = async (query: unknown): Promise<readonly unknown[]> => {
    loading ??= loadDataset(engine!, `host"ile'; --`, createHostileDataset());
    const { rows = [] } = await assertSameAnswer(engine!, {
      ...(await loading),
      query,
      withEvidence: true,
      isOutgrown: false,
    });
    return rows;
  };
  const from = 'organizations';

  it.each(texts)('finds the name %j, in a list, and by how it begins', async (name) => {
    for (const condition of [name, { in: [name, 'another'] }, { prefix: name.slice(0, 3) }]) {
      const rows = await assertSame({ from, where: { name: condition }, select: ['id', 'name'] });
      expect(rows).toContainEqual(expect.objectContaining({ name }));
    }
  });

  it('finds names that begin with half of a character', async () => {
    for (const prefix of ['\ud83d', '\ud83e', '\udbff', '👩\u200d\ud83d', 'x\ud83d', '\udc69']) {
      await assertSame({ from, where: { name: { prefix } }, select: ['name'] });
      await assertSame({ from, where: { not: { name: { prefix } } }, certainty: 'possible', select: ['name'] });
    }
  });

  it.each(unheld)('finds nothing for %j', async (name) => {
    expect(await assertSame({ from, where: { name } })).toEqual([]);
    expect(await assertSame({ from, where: { name: { in: [name, texts[0]] } }, select: ['id'] })).toHaveLength(1);
    expect(await assertSame({ from, where: { not: { name } }, select: ['id'] })).toHaveLength(texts.length);
  });

  it('groups and orders by such names, and takes such names for aggregates', async () => {
    // Memory orders by code units, engines by code points: characters from U+E000 stand before or behind those beyond U+FFFF.
    const name = texts[0] as string;
    const aggregate = { [name]: { count: true }, '"': { first: 'name' }, 'a b': { countDistinct: 'name' } };
    const where = { not: { name: { prefix: '\ufeff' } } };
    await assertSame({ from, where, orderBy: ['-name'], select: ['name'] });
    await assertSame({
      from,
      where,
      groupBy: ['name'],
      aggregate: { [name]: { count: true } },
      orderBy: [`-${name}`, '-name'],
    });
    await assertSame({
      from: 'events',
      groupBy: ['title'],
      aggregate: { ...aggregate, '"': { first: 'title' }, 'a b': { count: true } },
    });
  });

  it('takes very long lists', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `name ${index}`);
    const numbers = Array.from({ length: 5_000 }, (_, index) => index / 10);
    expect(await assertSame({ from, where: { name: { in: [...names, texts[1]] } } })).toHaveLength(1);
    await assertSame({ from: 'observations', where: { value: { in: numbers } }, select: ['id'] });
    await assertSame({ from: 'observations', where: { not: { value: { in: numbers } } }, select: ['id'] });
    const possible = { from: 'observations', certainty: 'possible', select: ['id'] };
    await assertSame({ ...possible, where: { value: { in: numbers } } });
    await assertSame({ ...possible, where: { not: { value: { in: numbers } } } });
  });

  it('takes deep conditions, and pages beyond every row', async () => {
    const deep = Array.from({ length: 30 }).reduce<object>((where) => ({ not: where }), { name: { prefix: 'c' } });
    await assertSame({ from, where: deep });
    await assertSame({ from, limit: Number.MAX_SAFE_INTEGER, offset: 3, select: ['id'] });
    await assertSame({ from, limit: 5, offset: Number.MAX_SAFE_INTEGER, select: ['id'] });
    await assertSame({ from, limit: 0 });
  });

  it('takes the first years there are, and numbers at the ends of what there is', async () => {
    for (const during of ['0000', '00XX', '0000/0001', '../0000', '9999', '9999/..']) {
      await assertSame({ from: 'observations', during, select: ['id'] });
    }
    for (const value of [0, -0, Number.MIN_VALUE, Number.MAX_VALUE, -Number.MAX_VALUE, 1e21, 0.1 + 0.2]) {
      await assertSame({ from: 'observations', where: { value: { gte: value } }, select: ['id', 'value'] });
      await assertSame({ from: 'observations', where: { value: { lt: value } }, select: ['id', 'value'] });
    }
  });

  it('leaves the tables as they were', async () => {
    expect(await assertSame({ from, aggregate: { all: { count: true } } })).toEqual([{ all: texts.length }]);
  });
}
