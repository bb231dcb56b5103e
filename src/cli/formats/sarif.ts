/** `--format sarif`: the Static Analysis Results Interchange Format 2.1.0, as code scanning services read it. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { edition, explanationOf, type Severity } from '../../service/index';
import { pageOf } from '../explain';
import type { ProblemReport, Range } from '../report';
import { standardInput } from '../text';
import type { Trouble } from '../trouble';
import { type Format, formatOf, json } from './format';

declare const HO_NOTES_VERSION: string;

/** The results come first, since the rest is only known behind them; in JSON any order will do. */
export const sarif = (): Format =>
  formatOf({
    head: `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`,
    between: ',',
    file: ({ path, problems }) => {
      const place = artifact(path);
      return problems.map((problem) => `\n        ${json(result(place, problem), 8)}`).join(',');
    },
    foot: ({ rules }, troubles) => `${rules.size > 0 ? '\n      ' : ''}],
      "tool": ${json({ driver: driver(rules) }, 6)},
      "invocations": ${json([invocation(troubles)], 6)}
    }
  ]
}
`,
  });

const driver = (rules: ReadonlySet<string>) => ({
  name: 'ho-notes',
  fullName: `HO Case Notes ${HO_NOTES_VERSION} (rules and facts ${edition})`,
  semanticVersion: HO_NOTES_VERSION,
  rules: [...rules].sort().map(descriptor),
});

const invocation = (troubles: readonly Trouble[]) => ({
  executionSuccessful: troubles.length === 0,
  toolExecutionNotifications: troubles.map(notification),
});

/** SARIF has three levels. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function descriptor(id: string) {
  const { title = id, why = id, kind = 'form', level = 'error', facts = [] } = explanationOf(id) ?? {};
  const page = pageOf(id) ?? why;
  return {
    id,
    shortDescription: { text: /[.?!]$/.test(title) ? title : `${title}.` },
    fullDescription: { text: why },
    help: { text: page, markdown: page },
    defaultConfiguration: { level: levels[level] },
    properties: { tags: [kind], facts },
  };
}

const result = (
  artifactLocation: ReturnType<typeof artifact>,
  { rule, severity, kind, message, facts, range, items = [], related = [], acknowledged }: ProblemReport,
) => ({
  ruleId: rule,
  level: levels[severity],
  message: { text: sentence([message, ...items.map((item) => `- ${item.path}: ${item.message}`)].join('\n')) },
  locations: [{ physicalLocation: { artifactLocation, region: region(range) } }],
  ...(related.length > 0 && {
    relatedLocations: related.map((other) => ({
      physicalLocation: { artifactLocation, region: region(other.range) },
      message: { text: sentence(other.message) },
    })),
  }),
  ...(acknowledged && { suppressions: [{ kind: 'inSource', justification: acknowledged.reason }] }),
  properties: { severity, kind, facts, ...(items.length > 0 && { items }) },
});

const notification = ({ path, message, at }: Trouble) => ({
  level: 'error',
  message: { text: sentence(message) },
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifact(path),
        ...(at && { region: { startLine: at.line, startColumn: at.column } }),
      },
    },
  ],
});

const region = ({ start, end }: Range) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});

/** Relative to the current folder, as services want it; what lies outside has its whole address. */
function artifact(path: string) {
  if (path === standardInput) return { uri: 'standard-input' };
  const inside = relative(process.cwd(), resolve(path));
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') return { uri: pathToFileURL(path).href };
  return { uri: inside.split(sep).map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}

/** Half of a pair of code units, which a name on Windows may hold, cannot be encoded. */
const encoded = (name: string): string => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));

/** In messages of SARIF braces stand for arguments, and a bracket with a parenthesis is a link. */
const sentence = (text: string): string => text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
