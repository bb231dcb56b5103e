/** What the code with built-in mutants asks: which of them, if any, is to be wrong at the moment. */

type Thunk = () => unknown;

let active = -1;

/** Makes one mutant wrong, and all others right; -1 for none. */
export const activate = (number: number): void => {
  active = number;
};

const operators: Readonly<
  Record<string, readonly [right: (a: never, b: never) => boolean, wrong: (a: never, b: never) => boolean]>
> = {
  '===': [(a, b) => a === b, (a, b) => a !== b],
  '!==': [(a, b) => a !== b, (a, b) => a === b],
  '<': [(a, b) => a < b, (a, b) => a <= b],
  '<=': [(a, b) => a <= b, (a, b) => a < b],
  '>': [(a, b) => a > b, (a, b) => a >= b],
  '>=': [(a, b) => a >= b, (a, b) => a > b],
};

/** The functions that stand in the code under the name `__mutants`. */
export const mutantSwitch = {
  and: (number: number, left: Thunk, right: Thunk) => (number === active ? left() || right() : left() && right()),
  or: (number: number, left: Thunk, right: Thunk) => (number === active ? left() && right() : left() || right()),
  compare: (number: number, operator: string, a: never, b: never) =>
    operators[operator]?.[number === active ? 1 : 0](a, b),
  not: (number: number, value: unknown) => (number === active ? Boolean(value) : !value),
  number: (number: number, value: number) => (number === active ? value + 1 : value),
};

Object.assign(globalThis, { __mutants: mutantSwitch });
