/** The value of an unquoted scalar, as `yaml` itself resolves it. */
import { isScalar, Schema } from 'yaml';

type Value = string | number | boolean | null;

/** The tags of the core schema that a plain scalar is tried against, taken from `yaml`, so that both lanes agree. */
const coreTags = new Schema({ schema: 'core' }).tags.flatMap((tag) =>
  tag.default === true && 'test' in tag && tag.test && !tag.collection
    ? [{ test: tag.test, resolve: tag.resolve }]
    : [],
);

const options = { intAsBigInt: false };
const never = (): void => undefined;

/** `3` is a number, `true` a boolean, `~` nothing; everything else is text, `yes` and `no` too. */
export function plainValue(source: string): Value {
  if (!mayBeMore(source)) return source;
  const tag = coreTags.find(({ test }) => test.test(source));
  const value = tag ? tag.resolve(source, never, options) : source;
  return (isScalar(value) ? value.value : value) as Value;
}

/** Whether a text begins like a number, or like one of the words for true, false and nothing. */
function mayBeMore(source: string): boolean {
  const first = source.charCodeAt(0);
  if (first <= 57) return first >= 48 || first === 43 || first === 45 || first === 46;
  return source.length <= 5 && /^[nNtTfF~]/.test(source);
}
