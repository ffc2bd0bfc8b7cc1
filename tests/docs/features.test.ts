import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { listTokens, root } from './documents.ts';

const list = join('docs', 'widget-features.md');
const statement = join('docs', 'accessibility.md');
const report = readFileSync(join(root, 'docs/host-page.md'), 'utf8');

/** What is said of our widgets in one row of the list. */
interface Feature {
  readonly number: number;
  readonly name: string;
  /** `Y`, `P`, `N`, or a count. */
  readonly verdict: string;
  /** What stands beside the verdict and the links. */
  readonly reason: string;
  readonly links: readonly Tokens.Link[];
  /** Names of checks of the host page. */
  readonly checks: readonly string[];
}

function readFeatures(): readonly Feature[] {
  const tables = listTokens(list).filter((token): token is Tokens.Table => token.type === 'table');
  return tables.flatMap(({ rows }) => rows.map(readFeature));
}

function readFeature(cells: readonly Tokens.TableCell[]): Feature {
  const [number, name, ours] = [cells[0], cells[1], cells.at(-1)];
  const [, verdict = '', rest = ''] = /^(\w+): (.*)$/.exec(ours?.text ?? '') ?? [];
  return {
    number: Number(number?.text),
    name: name?.text ?? '',
    verdict,
    reason: rest
      .replace(/\[[^\]]*\]\([^)]*\)|\(check `[^`]*`\)/g, '')
      .replace(/[\s,;]+/g, ' ')
      .trim(),
    links: listLinks(ours?.tokens ?? []),
    checks: [...rest.matchAll(/check `([^`]+)`/g)].map(([, check = '']) => check),
  };
}

function listLinks(tokens: Tokens.TableCell['tokens']): readonly Tokens.Link[] {
  const links: Tokens.Link[] = [];
  void marked.walkTokens(tokens, (token) => void (token.type === 'link' && links.push(token as Tokens.Link)));
  return links;
}

/** Whether a file that a document links to holds the words of the link. */
function holdsItsWords(document: string, { href, text }: Tokens.Link): boolean {
  return readFileSync(join(root, dirname(document), href), 'utf8').includes(unescape(text));
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const features = readFeatures();
const isHeld = ({ verdict }: Feature): boolean => verdict !== 'N';

describe('the features of widgets', () => {
  it('are numbered from 1 to 65, each with what ours have', () => {
    expect(features.map(({ number }) => number)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
    expect(features.filter(({ verdict }) => !/^(?:[YPN]|\d+)$/.test(verdict))).toEqual([]);
  });

  it.each(features.filter(isHeld))('$number, $name: names a test that holds it', ({ links }) => {
    expect(links.filter(({ href }) => href.endsWith('.test.ts')).length).toBeGreaterThan(0);
    expect(links.filter((link) => !holdsItsWords(list, link)).map(({ text }) => text)).toEqual([]);
  });

  it.each(features.filter(({ verdict }) => /[NP]/.test(verdict)))(
    '$number, $name: says what is missing',
    ({ reason }) => {
      expect(reason.length).toBeGreaterThan(20);
    },
  );

  it.each(features.filter(({ checks }) => checks.length > 0))(
    '$number, $name: names a check that no engine fails',
    ({ checks }) => {
      for (const check of checks) {
        const row = report.split('\n').find((line) => line.startsWith('| ') && line.includes(`(\`${check}\`)`));
        expect(row?.split('|').slice(2, 5).join()).toMatch(/yes/);
        expect(row?.split('|').slice(2, 5).join()).not.toMatch(/\*\*no\*\*/);
      }
    },
  );
});

describe('the accessibility statement', () => {
  const links = listTokens(statement).filter((token): token is Tokens.Link => token.type === 'link');
  const tests = links.filter(({ href }) => href.endsWith('.test.ts'));

  it('accessibility.md links words of the tests that it names', () => {
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter((link) => !holdsItsWords(statement, link)).map(({ text }) => text)).toEqual([]);
  });

  it.each(['stat', 'stats', 'timeline', 'company', 'table', 'source'])('names <walbio-%s>', (tag) => {
    expect(readFileSync(join(root, statement), 'utf8')).toContain(`walbio-${tag}\``);
  });
});
