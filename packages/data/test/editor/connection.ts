import type { Readable, Writable } from 'node:stream';
import { readMessages, writeMessage } from './messages.ts';
import type { Message } from './messages.ts';

/** Answers a request, or takes note of a notice. */
type Listener = (params: unknown) => unknown;

/** One end of a conversation in JSON-RPC 2.0. */
export interface Connection {
  /** Sends a request and waits for the answer. */
  ask(method: string, params: unknown): Promise<unknown>;
  /** Sends a notice, which nobody answers. */
  tell(method: string, params: unknown): void;
  /** Says what to do about what the other end sends; requests that nobody listens to are answered with `null`. */
  on(method: string, listener: Listener): void;
}

/** Connects to a program that speaks JSON-RPC with the framing of the Language Server Protocol. */
export function connect(input: Readable, output: Writable): Connection {
  const answers = new Map<Message['id'], (message: Message) => void>();
  const listeners = new Map<string, Listener>();
  const send = (message: Message): void => void output.write(writeMessage(message));
  readMessages(input, (message) => {
    const { id, method, params } = message;
    if (method === undefined) return answers.get(id)?.(message);
    const result = listeners.get(method)?.(params) ?? null;
    if (id !== undefined) send({ id, result });
  });
  return {
    ask: (method, params) =>
      new Promise((resolve, reject) => {
        const id = answers.size + 1;
        answers.set(id, ({ result, error }) => (error ? reject(new Error(JSON.stringify(error))) : resolve(result)));
        send({ id, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    on: (method, listener) => void listeners.set(method, listener),
  };
}
