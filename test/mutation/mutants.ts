/**
 * Turns the source of a rule into one that holds all its mutants: each comparison, connective, negation and number asks
 * at run time whether it is the one that is to be wrong.
 */
import { type Node, parse } from 'acorn';
import MagicString from 'magic-string';

/** One small mistake that could be in the code. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What is written, and what the mutant makes of it. */
  readonly change: string;
  /** Outside of functions, so that it shows only when the code is loaded. */
  readonly atLoad: boolean;
}

const opposite: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
};

interface AnyNode extends Node {
  readonly [field: string]: unknown;
}

/** The code with its mutants built in; each is put at the end of the list, and its place there is its number. */
export function withMutants(file: string, code: string, mutants: Mutant[]): string {
  const out = new MagicString(code);
  const tree = parse(code, { ecmaVersion: 2023, sourceType: 'module', locations: true, preserveParens: true });
  const add = (node: AnyNode, change: string, atLoad: boolean): number =>
    mutants.push({ file, line: node.loc?.start.line ?? 0, change, atLoad }) - 1;
  visit(tree as unknown as AnyNode, false, (node, inFunction) =>
    mutate(out, code, node, (change) => add(node, change, !inFunction)),
  );
  return out.toString();
}

function mutate(out: MagicString, code: string, node: AnyNode, number: (change: string) => number): void {
  const { type, operator, start, end } = node;
  const right = node['right'] as AnyNode | undefined;
  const left = node['left'] as AnyNode | undefined;
  const other = opposite[String(operator)];
  if (type === 'LogicalExpression' && left && right && other) {
    // What is not asked for is not run: both sides stay functions.
    out.appendLeft(
      start,
      `__mutants.${operator === '&&' ? 'and' : 'or'}(${number(`${operator} to ${other}`)}, () => (`,
    );
    out.overwrite(left.end, right.start, '), () => (');
    out.appendRight(end, '))');
  } else if (type === 'BinaryExpression' && left && right && other) {
    out.appendLeft(start, `__mutants.compare(${number(`${operator} to ${other}`)}, '${operator}', `);
    out.overwrite(left.end, right.start, ', ');
    out.appendRight(end, ')');
  } else if (type === 'UnaryExpression' && operator === '!') {
    out.appendLeft(start, `__mutants.not(${number('! left out')}, `);
    out.remove(start, start + 1);
    out.appendRight(end, ')');
  } else if (type === 'Literal' && typeof node['value'] === 'number' && !/(\[|void )$/.test(code.slice(0, start))) {
    // `void 0` is how undefined is written here: another number is the same.
    out.overwrite(
      start,
      end,
      `__mutants.number(${number(`${node['value']} to ${node['value'] + 1}`)}, ${node['value']})`,
    );
  }
}

/** Every node, the outer ones first. */
function visit(node: AnyNode, inFunction: boolean, see: (node: AnyNode, inFunction: boolean) => void): void {
  const isFunction = /Function/.test(node.type);
  see(node, inFunction);
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) {
      if (typeof child === 'object' && child !== null && typeof (child as AnyNode).type === 'string') {
        visit(child as AnyNode, inFunction || isFunction, see);
      }
    }
  }
}
