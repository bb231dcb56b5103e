/** No regular expression of src can run away: a long text takes longer in proportion, whatever stands in it. */
import assert from 'node:assert/strict';
import { type Expression, expressions, growthOf, noteTexts } from '../house/patterns';
import { partsOf, repositoryFiles } from '../house/sources';

const shortValue = 'A value of at most 200 signs: src/service/form/values/misfits.ts looks at no longer one.';
const ownPage = 'One of our own pages, as long as we wrote it.';
const pieceOfSign = 'A piece of the sign that is looked for at one place only; the whole grows in proportion.';

/** Those that take longer than in proportion, each with its growth and the reason that it does not matter. */
const mayGrow: Readonly<Record<string, readonly [growth: string, reason: string]>> = {
  [String(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g)]: ['2nd degree polynomial', ownPage],
  [String(/\]\(ho-notes:([^)]+)\)/g)]: ['2nd degree polynomial', ownPage],
  [String(/(?<word>(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-]))/)]: [
    '2nd degree polynomial',
    pieceOfSign,
  ],
  [String(/(?<text>"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")/u)]: [
    '2nd degree polynomial',
    pieceOfSign,
  ],
  [String(/(?<![^\s,[\]{}])(?:[!&][^\s,[\]{}]*(?:\s+|$))+$/)]: [
    '2nd degree polynomial',
    'At most 1000 signs in front of a value.',
  ],
  [String(/\b(\d{4}-\d\d-\d\d)[t ]\d{1,2}:\d\d.*$/g)]: ['2nd degree polynomial', 'A time of at most 200 signs.'],
  [String(/\s*(?:,|;|\/|&|\band\b)\s*/)]: ['2nd degree polynomial', shortValue],
  [String(/\s*(?:\/|–|\bTO\b|\bAND\b)\s*/)]: ['2nd degree polynomial', shortValue],
  [String(/^[^a-z]+|_+$/g)]: ['2nd degree polynomial', shortValue],
  [String(/^(\d+(?:\.\d+)?)\s*(?:(?:-|–|to)\s*(\d+(?:\.\d+)?))?\s*([a-z]+)\.?$/i)]: [
    '2nd degree polynomial',
    shortValue,
  ],
  [String(/^(.*?)[\s,:-]*(grade|class|classification|type|stage)?[\s,:-]*([0-5]|IV|V|I{1,3})\s*([a-d]?)$/i)]: [
    '3rd degree polynomial',
    shortValue,
  ],
  [String(/\s*[x×*]\s*/i)]: ['2nd degree polynomial', shortValue],
  [String(/^[“”„«‘’]+|[“”«»‘’]+$/g)]: ['2nd degree polynomial', shortValue],
};

describe('the regular expressions of src', () => {
  let all: Expression[] = [];

  before(async function () {
    this.timeout(60_000);
    all = await expressions(await noteTexts(repositoryFiles()));
  });

  it('are met, those written out and those put together', () => {
    const together = all.filter(({ where }) => where === 'put together');
    assert.ok(all.length - together.length > 200, `${all.length - together.length} written out`);
    assert.ok(together.length > 100, `${together.length} put together`);
  });

  it('grow in proportion to the text, but for a few that only ever see a short one', function () {
    this.timeout(300_000);
    const growing = all
      .map((one) => [`/${one.source}/${one.flags}`, growthOf(one)] as const)
      .filter(([, growth]) => growth !== 'safe' && growth !== 'linear');
    assert.deepEqual(
      Object.fromEntries(growing),
      Object.fromEntries(Object.entries(mayGrow).map(([expression, [growth]]) => [expression, growth])),
    );
  });

  it('are found where one that runs away is planted', () => {
    const planted = partsOf("const one = text.replace(/^(a+)+$/g, '') ?? [/[/]x+\\/y/];").patterns;
    assert.deepEqual(
      planted.map(({ source }) => source),
      ['^(a+)+$', '[/]x+\\/y'],
    );
    assert.equal(planted[0] && growthOf(planted[0]), 'exponential');
  });

  for (const [growth, source, flags] of [
    ['exponential', '^(a+)+$', ''],
    ['2nd degree polynomial', '\\s+$', ''],
    ['safe', '^\\d{4}-\\d\\d$', 'dgu'],
    ['linear', '\\d+ days', 'y'],
  ] as const) {
    it(`are told apart: ${source} is ${growth}`, () => assert.equal(growthOf({ source, flags }), growth));
  }
});
