/** Passive movement in fibrodysplasia ossificans progressiva (FOP). */
import { isActive } from '../clinical/active';
import { fopAt } from '../clinical/fop';
import { askEnd, askReferral } from '../clinical/prompts';
import { entries } from '../model/access';
import { spanOf } from '../model/note';
import type { Rule } from './rule';

export const fopNoPassiveRom: Rule = {
  id: 'fop-no-passive-rom',
  title: 'Passive movement or stretching in fibrodysplasia ossificans progressiva (FOP)',
  why: 'In FOP passive movement of the joints is avoided, since stretching can start a flare. Movement by the patient is encouraged.',
  whenNot:
    'It says nothing about what is over, in a published case, and about exercises whose content is not stated. Forced motion has a rule of its own.',
  kind: 'safety',
  level: 'warning',
  facts: ['L85', 'L138'],
  fix: 'prompt',
  examples: {
    bad: [
      `genetics:
  diagnosis: fop
rehabilitation:
  - type: passive_rom
          ^^^^^^^^^^^
`,
      `genetics:
  diagnosis: fop
rehabilitation:
  - type: dynamic_brace
          ^^^^^^^^^^^^^
  - type: active_rom
`,
    ],
    good: [
      `genetics:
  diagnosis: fop
rehabilitation:
  - type: active_rom
`,
      `genetics:
  diagnosis: aho
rehabilitation:
  - type: passive_rom
`,
    ],
  },
  check(note, tell) {
    const fop = fopAt(note);
    if (!fop) return;
    for (const entry of entries(note.data, 'rehabilitation')) {
      const { value, path } = entry;
      if (!passive.includes(value.type) || !isActive(note, entry)) continue;
      tell({
        at: spanOf(note, [...path, 'type']),
        message: `The entry ${value.type} is not marked as over, and FOP is recorded. There stretching can start a flare, while movement by the patient is encouraged. Consider active movement that does not hurt; if this is over, record its end.`,
        related: [{ at: spanOf(note, fop), message: 'FOP is recorded here.' }],
        fixes: [...askEnd(note, entry), ...askReferral(note, 'fop_expert')],
      });
    }
  },
};

const passive: readonly unknown[] = ['passive_rom', 'gentle_stretch', 'dynamic_brace', 'static_progressive_brace'];
