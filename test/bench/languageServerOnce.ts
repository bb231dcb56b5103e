/** `node out/languageServerOnce.js FOLDER SCHEMA FILE`: loads the language server, checks one note, and ends. */
import { readFile } from 'node:fs/promises';
import { languageServer } from './languageServer';

async function main([folder = '', schema = '', file = '']: readonly string[]): Promise<void> {
  const server = await languageServer({ folder, schema });
  for (const { range, message } of await server.open(await readFile(file, 'utf8')).problems()) {
    console.log(`${file}:${range.start.line + 1}:${range.start.character + 1}: ${message}`);
  }
}

void main(process.argv.slice(2));
