/** `yaml-language-server` as a contender: its own functions in this process, with the schema of a note, no network. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contender } from './measure';

interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** What is used of a document of the server. */
interface Document {
  positionAt(offset: number): Place;
}

/** What is used of the server. */
interface Functions {
  configure(settings: object): void;
  doValidation(document: Document, isKubernetes: boolean): Promise<readonly Problem[]>;
  doHover(document: Document, position: Place): Promise<unknown>;
  doComplete(document: Document, position: Place, isKubernetes: boolean): Promise<unknown>;
}

/** One version of a text, which the server reads when it is first asked about it. */
export interface OpenText {
  problems(): Promise<readonly Problem[]>;
  hover(offset: number): Promise<unknown>;
  suggestions(offset: number): Promise<unknown>;
}

export interface LanguageServer {
  /** With its version. */
  readonly name: string;
  /** Takes the next version of the note, as an editor hands it over. */
  open(text: string): OpenText;
}

/** What the server is made of. */
export interface ServerFiles {
  /** The folder of its package. */
  readonly folder: string;
  /** The only schema that it knows. */
  readonly schema: string;
}

/** Loads the server into this process. */
export async function languageServer({ folder, schema: schemaFile }: ServerFiles): Promise<LanguageServer> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const load = (path: string): Promise<unknown> => import(pathToFileURL(path).href);
  const { getLanguageService } = (await load(join(folder, manifest.main))) as {
    getLanguageService(parameters: object): Functions;
  };
  const documents = createRequire(join(folder, 'package.json')).resolve('vscode-languageserver-textdocument');
  const { TextDocument } = (await load(documents)) as {
    TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
  };
  const server = getLanguageService({
    schemaRequestService: (uri: string) => Promise.reject(new Error(`No other schema is wanted: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    // It reports its own failures here and answers as if there were nothing to say.
    telemetry: { sendError: fail, send: () => undefined, sendTrack: () => undefined },
  });
  const schema: unknown = JSON.parse(await readFile(schemaFile, 'utf8'));
  const schemas = [{ uri: pathToFileURL(schemaFile).href, fileMatch: ['*.ho.yaml'], schema }];
  server.configure({ validate: true, hover: true, completion: true, schemas });
  let version = 0;
  return {
    name: `yaml-language-server ${manifest.version}`,
    open: (text) => {
      const document = TextDocument.create('file:///notes/note.ho.yaml', 'yaml', ++version, text);
      return {
        problems: () => server.doValidation(document, false),
        hover: (offset) => server.doHover(document, document.positionAt(offset)),
        suggestions: (offset) => server.doComplete(document, document.positionAt(offset), false),
      };
    },
  };
}

function fail(what: string, error: unknown): never {
  throw new Error(`The language server failed: ${what}`, { cause: error });
}

/** What finds the problems of a text with the schema alone. */
export const schemaCheck = (server: LanguageServer): Contender => ({
  name: server.name,
  ready: (text) => () => server.open(text).problems(),
});
