import { isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place, Problem } from '../check/problem.ts';
import type { AuthoredCollection } from '../src/schema/authored/index.ts';

/** The way from the top of a record to a place in it: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** One YAML file of the records, parsed but not yet checked. */
export interface RecordFile {
  readonly collection: AuthoredCollection;
  /** The file's name without its ending. */
  readonly id: string;
  /** Path from the package's folder. */
  readonly file: string;
  readonly text: string;
  /** What the file says; `undefined` where its YAML could not be read. */
  readonly content: unknown;
  /** Where in the file the value at a path stands, or the nearest thing around it that exists. */
  locate(path: Path): Place;
  /** Where the key at the end of a path stands, rather than its value. */
  locateKey(path: Path): Place;
}

/** Parses the text of one record. Syntax errors come back as problems. */
export function parseRecordFile(
  collection: AuthoredCollection,
  id: string,
  file: string,
  text: string,
): { readonly record: RecordFile; readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const place = (offset: number): Place => toPlace(file, lines, offset);
  const record: RecordFile = {
    collection,
    id,
    file,
    text,
    content: document.errors.length > 0 ? undefined : document.toJS(),
    locate: (path) => place(nodeOffset(document, path)),
    locateKey: (path) => place(keyOffset(document, path)),
  };
  const problems = document.errors.map((error) => ({
    rule: 'yaml',
    ...place(error.pos[0]),
    found: firstLine(error.message),
    expected: 'YAML that can be read',
    mend: 'correct the line; put text that contains “: ” or begins with > " [ { * & in double quotes',
  }));
  return { record, problems };
}

function toPlace(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function nodeOffset(document: Document.Parsed, path: Path): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node)) return startOf(node);
  return path.length === 0 ? 0 : keyOffset(document, path);
}

/** Falls back to the nearest enclosing value: a key that is missing has no place of its own. */
function keyOffset(document: Document.Parsed, path: Path): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
    if (isPair(pair) && isNode(pair.key)) return startOf(pair.key);
  }
  if (isSeq(parent) && typeof last === 'number') {
    const item = parent.items[last];
    if (isNode(item)) return startOf(item);
  }
  return path.length > 0 ? nodeOffset(document, path.slice(0, -1)) : 0;
}

function startOf(node: Node): number {
  if (isCollection(node) && !node.flow) {
    const first = node.items[0];
    if (isPair(first) && isNode(first.key)) return startOf(first.key);
  }
  return node.range?.[0] ?? 0;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, '');
}
