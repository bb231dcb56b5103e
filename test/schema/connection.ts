/** Speaks the Language Server Protocol with a child over its input and output: the few lines of it that are needed. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface Connection {
  /** Asks the server; rejects with its error, or when it is gone. */
  request<T>(method: string, params: object): Promise<T>;
  notify(method: string, params: object): void;
}

interface Handlers {
  /** What the server asks of us is answered with what this returns. */
  asked(method: string, params: unknown): unknown;
  /** What the server tells without being asked. */
  told(method: string, params: unknown): void;
}

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

export function connect(child: ChildProcessWithoutNullStreams, handlers: Handlers): Connection {
  const waiting = new Map<number | string, Waiting>();
  let count = 0;
  let gone: Error | undefined;
  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const settle = ({ id = '', result, error }: Message): void => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result as never);
  };
  const take = (message: Message): void => {
    const { id, method, params } = message;
    if (method === undefined) settle(message);
    else if (id === undefined) handlers.told(method, params);
    else send({ id, result: handlers.asked(method, params) ?? null });
  };
  child.stdout.on('data', splitter(take));
  child.once('close', (code) => {
    gone = new Error(`The language server ended with code ${code}.`);
    for (const { reject } of waiting.values()) reject(gone);
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        if (gone) return reject(gone);
        waiting.set(++count, { resolve, reject });
        send({ id: count, method, params });
      }),
  };
}

/** Cuts what arrives in pieces into messages, each behind a header with its length in bytes. */
function splitter(take: (message: Message) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const start = rest.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.subarray(0, start).toString())?.[1]);
      if (start < 4 || !(rest.length >= start + length)) return;
      take(JSON.parse(rest.subarray(start, start + length).toString()) as Message);
      rest = rest.subarray(start + length);
    }
  };
}
