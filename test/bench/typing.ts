/** What is asked while one types and points: suggestions and the hover, in a note that has been read already. */
import { complete } from '../../src/service/complete/index';
import { hover } from '../../src/service/hover/index';
import { read } from '../../src/service/reading';
import { medianOf, milliseconds } from './measure';
import { noteOf } from './notes';
import type { Bar } from './report';

const config = { levels: {}, today: '2026-11-24' };

const lines = 300;

/** The most that one answer may take in the middle, in milliseconds. */
const limit = 5;

const [warmUp, turns] = [200, 600];

/** Each turn asks at another place of another note. */
export const measureTyping = (): Bar[] => [
  bar('suggestions', (reading, offset) => complete(reading, offset, config)),
  bar('the hover', (reading, offset) => hover(reading, offset)),
];

function bar(what: string, ask: (reading: ReturnType<typeof read>, offset: number) => unknown): Bar {
  const times: number[] = [];
  for (let turn = 0; turn < warmUp + turns; turn++) {
    const text = noteOf(lines, turn);
    const reading = read(text);
    const taken = milliseconds(() => ask(reading, (turn * 7919) % text.length));
    if (turn >= warmUp) times.push(taken);
  }
  const value = medianOf(times);
  return { name: `${what} on ${lines} lines, in ms`, value, limit, ok: value <= limit };
}
