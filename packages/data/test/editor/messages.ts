import type { Readable } from 'node:stream';

/** A request, an answer or a notice of JSON-RPC 2.0. */
export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const gap = '\r\n\r\n';

/** A message as the Language Server Protocol sends it: its length in bytes, an empty line, and JSON. */
export function writeMessage(message: Message): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}${gap}${text}`;
}

/** Reads messages from a stream, whatever the pieces are that they come in. */
export function readMessages(stream: Readable, onMessage: (message: Message) => void): void {
  let rest: Buffer = Buffer.alloc(0);
  stream.on('data', (piece: Buffer) => {
    rest = Buffer.concat([rest, piece]);
    for (let cut = findMessage(rest); cut; cut = findMessage(rest)) {
      const text = rest.subarray(cut.start, cut.end).toString('utf8');
      rest = rest.subarray(cut.end);
      onMessage(JSON.parse(text) as Message);
    }
  });
}

/** Where the first message stands; `undefined` until all of it is there. */
function findMessage(bytes: Buffer): { readonly start: number; readonly end: number } | undefined {
  const head = bytes.indexOf(gap);
  if (head < 0) return undefined;
  const length = /Content-Length: (\d+)/i.exec(bytes.subarray(0, head).toString('ascii'))?.[1];
  if (length === undefined) throw new Error(`no Content-Length in “${bytes.subarray(0, head).toString('ascii')}”`);
  const start = head + gap.length;
  const end = start + Number(length);
  return end <= bytes.length ? { start, end } : undefined;
}
