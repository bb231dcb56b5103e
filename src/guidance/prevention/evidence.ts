/** The evidence: how often bone comes in this setting, and both sides of each method that remains. */
import type { Method } from '../../clinical/contraindications';
import type { Setting } from '../../clinical/preventionSetting';
import type { Statement } from '../guidance';
import { stated } from '../statement';
import { claimOf, type Targets } from './targets';

/** How often bone comes, or comes back. */
const frequency: Readonly<Partial<Record<Setting, string>>> = {
  hip_replacement: 'L75',
  acetabular_surgery: 'L07',
  elbow_injury: 'X3',
  elbow_excision: 'X13',
  excision: 'L112',
  spinal_cord: 'L95',
  brain: 'L95',
  burn: 'L79',
};

/** What pooled trials or other programmes found with a method. */
const further: Readonly<Partial<Record<Setting, Readonly<Partial<Record<Method, string>>>>>> = {
  hip_replacement: { nsaid: 'L20' },
  spinal_cord: { nsaid: 'L25', bisphosphonate: 'L42' },
};

const disputes: Readonly<Record<Method, string>> = { nsaid: 'X8', radiotherapy: 'X9', bisphosphonate: 'X16' };

export function evidence({ all, ahead }: Targets, remaining: readonly Method[]): Statement[] {
  const settings = ahead.map(({ setting }) => setting);
  const areBothLeft = remaining.includes('nsaid') && remaining.includes('radiotherapy');
  return [
    // What the founding text leaves out goes with its claim.
    ...(areBothLeft ? [stated('warning', 'W3'), stated('evidence', 'S32')] : []),
    ...[
      ...all.map(claimOf),
      ...settings.map((setting) => frequency[setting]),
      ...settings.flatMap((setting) => remaining.map((method) => further[setting]?.[method])),
      // No important difference between the two, or a small one.
      areBothLeft && settings.includes('hip_replacement') ? 'L33' : undefined,
      ...remaining.map((method) => disputes[method]),
    ]
      .filter((id) => id !== undefined)
      .map((id) => stated('evidence', id)),
  ];
}
