import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Document } from 'yaml';
import { capturesFolder } from '../build/captures.ts';
import { isEdtf } from '../src/notation/edtf.ts';
import { idSchema, urlSchema } from '../src/schema/primitives.ts';
import { InterviewEnded, openInterview } from './interview.ts';
import type { Interview } from './interview.ts';
import { complain, say } from './terminal.ts';
import { UsageError } from './verb.ts';
import type { Verb, Workplace } from './verb.ts';
import { openWorkbench } from './workbench.ts';
import { writeRecord } from './write-record.ts';

/** Records a capture: copies it into the folder of captures where it is not there yet, and writes the source's record. */
export const source: Verb = {
  usage: 'source add <file>',
  summary: 'records a capture, with its hash, as a new source',
  run: async (words, workplace) => {
    const { positionals } = parseArgs({ args: [...words], allowPositionals: true });
    const [action, file] = positionals;
    if (action !== 'add' || file === undefined) throw new UsageError('expected “add” and the file of the capture');
    const path = resolve(workplace.terminal.cwd, file);
    if (!existsSync(path)) throw new UsageError(`no file “${file}”`);
    const interview = openInterview(workplace.terminal);
    try {
      return await addSource(path, interview, workplace);
    } catch (error) {
      if (!(error instanceof InterviewEnded)) throw error;
      complain(workplace.terminal, `\n${error.message}`);
      return 1;
    } finally {
      interview.close();
    }
  },
};

async function addSource(path: string, interview: Interview, workplace: Workplace): Promise<number> {
  const folder = capturesFolder(workplace.terminal.env['WALBIO_SOURCES']);
  const target = join(folder, basename(path));
  const bytes = readFileSync(path);
  if (existsSync(target) && !readFileSync(target).equals(bytes)) {
    throw new UsageError(`${target} is there already, with another text; give the new capture a name of its own`);
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { id, content } = await askSource(interview);
  if (!existsSync(target)) copyFileSync(path, target);
  const document = new Document({ ...content, capture: { file: basename(path), sha256 } });
  const code = await writeRecord(`records/sources/${id}.yml`, document, openWorkbench(workplace), workplace);
  if (code === 0) say(workplace.terminal, `next: pnpm data cite ${id} "<words>", and pnpm data coverage ${id}`);
  return code;
}

async function askSource(interview: Interview): Promise<{ readonly id: string; readonly content: object }> {
  const optional = (prompt: string, object?: (answer: string) => string | undefined): Promise<string> =>
    interview.ask({
      prompt: `${prompt} (Enter where it prints none)`,
      ...(object ? { object: (answer: string) => (answer === '' ? undefined : object(answer)) } : {}),
    });
  const id = await interview.ask({
    prompt: 'Id',
    hint: 'The id of the source, in kebab-case, with its year at the end: cell-therapy-2016',
    object: (answer) => idSchema.safeParse(answer).error?.issues[0]?.message,
  });
  const title = await interview.ask({
    prompt: 'Title',
    object: (answer) => (answer ? undefined : 'a title has to be there'),
  });
  const publisher = await optional('Publisher');
  const issued = await interview.ask({
    prompt: 'Issued',
    hint: 'When the document said what it says, in EDTF; mark an inferred date with ~: 2024-05-22, 2021~',
    object: (answer) => (isEdtf(answer) ? undefined : `“${answer}” is not a date in EDTF`),
  });
  const url = await optional('Address', (answer) => urlSchema.safeParse(answer).error?.issues[0]?.message);
  const language = await interview.ask({ prompt: 'Language', fallback: 'en' });
  return {
    id,
    content: { title, ...(publisher && { publisher }), issued, ...(url && { url }), language },
  };
}
