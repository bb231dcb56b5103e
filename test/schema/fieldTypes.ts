/** What each type of field must accept and must refuse, as values that YAML makes of what is typed. */

export interface Samples {
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
}

const reference: Samples = { good: ['sx1', 'hip_left'], bad: [['sx1'], { id: 'sx1' }, 7] };
const dimension: Samples = { good: [40, 12.5], bad: ['40 mm', '40x25', true] };

const named: Readonly<Record<string, Samples>> = {
  text: { good: ['brachialis', 2026, 7.5, ''], bad: [['a'], { a: 1 }] },
  case_id: { good: ['ELB-0042', 'anything'], bad: [['ELB-0042']] },
  yesno: { good: ['yes', 'no'], bad: [true, 'maybe', 1] },
  when: {
    good: ['2026-03-18', '2026-03', '2026', 2026, 'day 45', '6 weeks after injury', 'before sx1', 'age 7'],
    bad: ['yesterday', '6 weeks', '2026-13', 'March 2026', 45, ['2026']],
  },
  duration: { good: ['6 weeks', '10-14 days', 'about 1.5 years'], bad: [42, 'long', '6 wks', 'yes'] },
  duration_yesno: { good: ['5 weeks', 'yes', 'no'], bad: [5, true, 'long'] },
  age: { good: [34, '45-49', '8 months', '90_or_older', 'adult', 'child'], bad: ['old', 3.5, '36 months', -1] },
  pain: { good: [0, 10, 6.5, 'none', 'mild', 'moderate', 'severe'], bad: [11, -1, 'bad', '4/10'] },
  mas: { good: [0, 1, '1+', 4, '3'], bad: [5, '2+', 1.5] },
  grade: {
    good: [
      'brooker III',
      'brooker_modified I',
      'hastings_graham IIC',
      'mavrogenis_hip 1a',
      'della_valle B',
      'not_named III',
    ],
    bad: ['III', 'brooker 3', 3],
  },
  score: { good: ['dash 46', 'meps 40', 'other grip index 12.5'], bad: ['dash', 46, 'dash46'] },
  code: { good: ['icd10_cm M61.521', 'omim 135100', 'hpo HP:0011986 Ectopic ossification'], bad: [135100, '135100'] },
  feature: { good: ['short_stature', 'HP:0010109 Short hallux'], bad: ['tall', 10109] },
  labvalue: { good: [4.2, 'below 5', 'above 60', '<5'], bad: ['high', '5 mg/L', true] },
  sci_level: { good: ['C8', 'T6', 'C5-C6', 'S5'], bad: ['C9', 'T13', 6] },
  id: { good: ['sx1', 'hip_left'], bad: ['Sx1', '1a', 'a name', 7] },
  ref: reference,
  anchor: { good: ['onset', 'sx1'], bad: [['onset'], 7] },
  refs: { good: [...reference.good, ['sx1', 'ct1']], bad: [{ id: 'sx1' }, 7] },
  dims: { good: [...dimension.good, [40, 25, 12]], bad: [...dimension.bad, [40, 25, 12, 3]] },
};

/** What every field accepts: the two answers, and nothing at all. */
const everywhere = ['not_stated', 'unknown', null];

/** The samples of a type as the list writes it, or undefined where it is none. */
export function samplesOf(type: string): Samples | undefined {
  const samples = several(type) ?? one(type);
  return samples && { good: [...samples.good, ...everywhere], bad: samples.bad };
}

function one(type: string): Samples | undefined {
  if (type in named) return named[type];
  const number = /^(integer|number)(?: ([\d.]+)-([\d.]+))?$/.exec(type);
  if (number) return limited(number[1] === 'integer', number[2], number[3]);
  const words = type.split(', ');
  return words.length > 1 ? { good: words, bad: ['a_word_that_is_none', 77] } : undefined;
}

function several(type: string): Samples | undefined {
  const item = type.startsWith('list of ') ? one(type.slice('list of '.length)) : undefined;
  if (!item) return undefined;
  const lists = (values: readonly unknown[]) => values.map((value) => [value]);
  // What is no text may well be a list of texts.
  const bad = item.bad.filter((value) => !Array.isArray(value));
  return { good: [...item.good, ...lists(item.good), 'none'], bad: [...bad, ...lists(bad)] };
}

function limited(whole: boolean, low = '1', high = '5'): Samples {
  const ends = [Number(low), Number(high)];
  const beyond = low === '1' && high === '5' ? [] : [Number(low) - 0.5, Number(high) + 1];
  return {
    good: whole ? ends : [...ends, (Number(low) + Number(high)) / 2],
    bad: [...beyond, ...(whole ? [1.5] : []), '12,5', '7 Gy', true],
  };
}
