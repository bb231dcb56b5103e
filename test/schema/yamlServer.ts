/** The language server behind most YAML editors, as its package comes, with a schema and nothing else. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { endsWithUs } from '../host/lifetime';
import { node24 } from '../host/node24';
import { yamlServerPackage } from '../host/yamlServer';
import { connect } from './connection';

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Place;
  readonly end: Place;
}

export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
}

export interface Suggestion {
  readonly label: string;
  readonly sortText?: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText: string;
  readonly textEdit?: { readonly range: Range; readonly newText: string };
}

export interface YamlServer {
  /** What is wrong with a note. */
  diagnose(text: string): Promise<readonly Diagnostic[]>;
  /** The Markdown of the hover at an offset, or undefined. */
  hover(text: string, offset: number): Promise<string | undefined>;
  /** The suggestions at an offset, in the order of the server. */
  complete(text: string, offset: number): Promise<readonly Suggestion[]>;
  /** Titles of the quick fixes for what is wrong first in a note. */
  fixes(text: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Installs the server if need be and starts it under Node 24, with that schema for every note. */
export async function startYamlServer(schema: string): Promise<YamlServer> {
  const main = join(await yamlServerPackage(), 'bin', 'yaml-language-server');
  // Of its own process group, so that it can be ended with whatever it starts.
  const child = spawn(await node24(), [main, '--stdio'], { detached: true });
  child.stderr.pipe(process.stderr);
  const end = endsWithUs(child);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    end();
    await closed;
  };
  return { ...(await features(connectWith(child, schema))), stop };
}

type Published = (uri: string) => Promise<readonly Diagnostic[]>;

/** A connection that gives the server its settings when it asks for them, and keeps what it says of notes. */
function connectWith(child: Parameters<typeof connect>[0], schema: string) {
  const settings = {
    schemas: { [pathToFileURL(schema).href]: '*.ho.yaml' },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    hover: true,
    completion: true,
    validate: true,
  };
  const listeners = new Map<string, (found: readonly Diagnostic[]) => void>();
  const connection = connect(child, {
    asked: (method, params) => {
      if (method !== 'workspace/configuration') return null;
      const { items } = params as { items: readonly { section?: string }[] };
      return items.map(({ section }) => (section === 'yaml' ? settings : null));
    },
    told: (method, params) => {
      if (method !== 'textDocument/publishDiagnostics') return;
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      listeners.get(uri)?.(diagnostics);
    },
  });
  const published: Published = (uri) => new Promise((resolve) => listeners.set(uri, resolve));
  return { connection, published };
}

async function features({ connection, published }: ReturnType<typeof connectWith>): Promise<Omit<YamlServer, 'stop'>> {
  const formats = ['markdown', 'plaintext'];
  await connection.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: formats } },
        hover: { contentFormat: formats },
      },
    },
  });
  connection.notify('initialized', {});
  let count = 0;
  /** Opens a note under a name of its own. */
  const open = (text: string) => {
    const uri = `file:///notes/${++count}.ho.yaml`;
    const diagnostics = published(uri);
    connection.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return { textDocument: { uri }, diagnostics };
  };
  const ask = <T>(method: string, text: string, offset: number): Promise<T> => {
    const { textDocument } = open(text);
    return connection.request<T>(`textDocument/${method}`, { textDocument, position: placeOf(text, offset) });
  };
  return {
    diagnose: (text) => open(text).diagnostics,
    hover: async (text, offset) =>
      (await ask<{ contents: { value: string } } | null>('hover', text, offset))?.contents.value,
    complete: async (text, offset) => (await ask<{ items: Suggestion[] }>('completion', text, offset)).items,
    fixes: async (text) => {
      const { textDocument, diagnostics } = open(text);
      const [first] = await diagnostics;
      if (!first) return [];
      const params = { textDocument, range: first.range, context: { diagnostics: [first] } };
      const actions = await connection.request<{ title: string }[] | null>('textDocument/codeAction', params);
      return (actions ?? []).map(({ title }) => title);
    },
  };
}

/** Line and character of an offset, both from 0. */
export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The offset of a place. */
export const offsetOf = (text: string, { line, character }: Place): number =>
  text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
