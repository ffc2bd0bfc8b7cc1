import { createInterface } from 'node:readline';
import { complain } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** One question of an interview. */
export interface Question {
  /** What is asked, without a question mark. */
  readonly prompt: string;
  /** Told once, before the question. */
  readonly hint?: string;
  /** The answer that an empty line stands for. */
  readonly fallback?: string;
  /** What is wrong with an answer, told before the question is asked again; `undefined` when all is well. */
  readonly object?: (answer: string) => string | undefined;
}

/** Thrown when the input ends before all questions are answered. */
export class InterviewEnded extends Error {
  override name = 'InterviewEnded';
}

/** Asks a person questions, one after the other, until each has a good answer. */
export interface Interview {
  /** @throws {InterviewEnded} when the input ends */
  ask(question: Question): Promise<string>;
  close(): void;
}

/** Opens an interview on a terminal. Answers may also come from a file or a pipe, one a line. */
export function openInterview(terminal: Terminal): Interview {
  const lines = createInterface({ input: terminal.input, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask({ prompt, hint, fallback, object }) {
      if (hint) terminal.out.write(`\n${hint}\n`);
      for (;;) {
        terminal.out.write(fallback ? `${prompt} [${fallback}]: ` : `${prompt}: `);
        const next = await answers.next();
        if (next.done)
          throw new InterviewEnded('the answers ended before all questions were asked; nothing was written');
        const answer = next.value.trim() || (fallback ?? '');
        const objection = object?.(answer);
        if (!objection) return answer;
        complain(terminal, `  ${objection}`);
      }
    },
    close: () => lines.close(),
  };
}
