/** A daily dose of indomethacin beyond the product text, or outside what trials of prevention used. */
import { type NsaidUse, nsaidUses, tellNsaid } from '../clinical/nsaidUse';
import { indomethacinDaily as daily } from '../clinical/thresholds';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const nsaidDoseOutsideReported: Rule = {
  id: 'nsaid-dose-outside-reported',
  title: 'Unusual daily dose of indomethacin',
  why: 'Product texts end at 200 mg a day by mouth, and at 150 mg a day of the slow-release form. Trials of prevention mostly used 75 mg a day. A dose far from that can be a slip of the pen.',
  whenNot:
    'It says nothing where the dose or the times per day are not numbers, about other drugs, and about a treatment within the product text. Above the product text it is an error; about a course that is over, and in a published case, it only informs.',
  kind: 'safety',
  level: 'warning',
  facts: ['L18', 'L24', 'L28'],
  fix: 'prompt',
  examples: {
    bad: [
      `treatment:
  - therapy: indomethacin
    dose_mg: 67
             ^^
    times_per_day: 3
`,
      `prophylaxis:
  - therapy: indomethacin_sr
    dose_mg: 76
             ^^
    times_per_day: 2
`,
      `prophylaxis:
  - therapy: indomethacin
    dose_mg: 24.5
             ^^^^
    times_per_day: 2
`,
    ],
    good: [
      `treatment:
  - therapy: indomethacin
    dose_mg: 50
    times_per_day: 4
`,
      `prophylaxis:
  - therapy: indomethacin_sr
    dose_mg: 75
    times_per_day: 2
`,
      `prophylaxis:
  - therapy: indomethacin
    dose_mg: 25
    times_per_day: 2
`,
    ],
  },
  check(note, tell) {
    for (const use of nsaidUses(note)) {
      const level = levelOf(use);
      if (level === undefined) continue;
      const most = mostOf(use);
      const finding = tellNsaid(note, use, {
        level,
        said: `is recorded at ${dailyDose(use)} mg a day. ${
          level === 'error'
            ? `That is above the ${most} mg a day of the product text, and harm rises with the dose.`
            : `Trials of prevention used ${daily.from} to ${daily.to} mg a day, mostly 75.`
        }`,
        ahead: 'Check dose_mg and times_per_day; if they are meant, record in words why.',
      });
      tell({ ...finding, at: spanOf(note, [...use.path, 'dose_mg']) });
    }
  },
};

const mostOf = ({ value }: NsaidUse): number =>
  value.therapy === 'indomethacin_sr' ? daily.mostSlowRelease : daily.most;

/** In mg, of indomethacin alone; rounded, since 8.3 mg three times a day is no exact number. */
function dailyDose({ value: { therapy, dose_mg, times_per_day } }: NsaidUse): number | undefined {
  if (therapy !== 'indomethacin' && therapy !== 'indomethacin_sr') return undefined;
  if (typeof dose_mg !== 'number' || typeof times_per_day !== 'number') return undefined;
  return Math.round(dose_mg * times_per_day * 100) / 100;
}

function levelOf(use: NsaidUse): 'error' | 'warning' | undefined {
  const dose = dailyDose(use);
  if (dose === undefined) return undefined;
  if (dose > mostOf(use)) return 'error';
  return use.path[0] === 'prophylaxis' && (dose < daily.from || dose > daily.to) ? 'warning' : undefined;
}
