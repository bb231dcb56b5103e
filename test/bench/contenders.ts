/** Who is measured in more than one place. */
import { parseDocument } from 'yaml';
import { type FileReport, fileReport } from '../../src/cli/report';
import { diagnose } from '../../src/service/diagnose';
import { read } from '../../src/service/reading';
import type { Contender } from './measure';

/** The usual levels, on a day that is always the same. */
export const config = { levels: {}, today: '2026-11-24' };

/** Everything that is wrong with a text, each with its lines and columns and its whole message. */
export const problemsOf = (text: string): FileReport['problems'] =>
  fileReport('', text, diagnose(read(text), config)).problems;

/** This program, which delivers all of that. */
export const ours: Contender = { name: 'this program', ready: (text) => () => problemsOf(text) };

/** The parser that reads any YAML, and nothing beyond the parsing. */
export const bareYaml: Contender = { name: 'bare yaml, parseDocument', ready: (text) => () => parseDocument(text) };
