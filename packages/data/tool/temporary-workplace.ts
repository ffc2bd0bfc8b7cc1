import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { captureText, soundRecords } from '../check/sound-records.ts';
import { runTool } from './run.ts';

/** What a verb printed, and how it ended. */
export interface Outcome {
  readonly said: string;
  readonly complained: string;
  readonly code: number;
}

/** A folder with a small sound set of records and their capture, in which tests run verbs. */
export interface TemporaryWorkplace {
  readonly folder: string;
  /** Runs `pnpm data …`, with answers to what it asks. */
  run(words: readonly string[], env?: Readonly<Record<string, string>>, answers?: readonly string[]): Promise<Outcome>;
  write(path: string, text: string): void;
  read(path: string): string;
  remove(): void;
}

/**
 * Makes a folder of the sound records, in canonical form.
 *
 * @param more texts of records by their path, besides the sound ones or in place of them
 */
export async function makeWorkplace(more: Readonly<Record<string, string>> = {}): Promise<TemporaryWorkplace> {
  const folder = mkdtempSync(join(tmpdir(), 'walbio-tool-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const workplace: TemporaryWorkplace = {
    folder,
    run: (words, env = {}, answers = []) => runIn(folder, words, env, answers),
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
  write('captures/article.txt', captureText);
  write('package.json', JSON.stringify({ version: '1.0.0', walbio: { issued: '2026-01-31', license: 'CC-BY-4.0' } }));
  const texts = { ...soundRecords, ...more };
  const known = canonical.get(JSON.stringify(texts));
  for (const [file, text] of Object.entries(known ?? texts)) write(file, text);
  if (known) return workplace;
  await workplace.run(['check', '--fix']);
  canonical.set(JSON.stringify(texts), readAll(workplace, Object.keys(texts)));
  return workplace;
}

/** Texts in canonical form by the texts that they were made of: many tests begin with the same records. */
const canonical = new Map<string, Readonly<Record<string, string>>>();

async function runIn(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  answers: readonly string[],
): Promise<Outcome> {
  const [out, error] = [new PassThrough(), new PassThrough()];
  const input = Readable.from(answers.map((answer) => `${answer}\n`));
  const terminal = { out, error, input, cwd: folder, env: { WALBIO_SOURCES: join(folder, 'captures'), ...env } };
  const code = await runTool(words, { folder, terminal });
  const text = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { said: text(out), complained: text(error), code };
}

function readAll(workplace: TemporaryWorkplace, files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [file, workplace.read(file)]));
}
