/** The conditions of all sections. A section that is not here has fields that are needed always, or in some notes. */
import type { CaseNote } from '../../knowledge/index';
import { cause } from './cause';
import { complications } from './complications';
import type { AnySectionNeeds } from './condition';
import { critical_care } from './critical_care';
import { diagnosis } from './diagnosis';
import { differential } from './differential';
import { follow_up } from './follow_up';
import { fractures } from './fractures';
import { genetics } from './genetics';
import { imaging } from './imaging';
import { labs } from './labs';
import { lesions } from './lesions';
import { lifestyle } from './lifestyle';
import { nerves_vessels } from './nerves_vessels';
import { neuro } from './neuro';
import { patient } from './patient';
import { presentation } from './presentation';
import { privacy } from './privacy';
import { referral } from './referral';
import { rehabilitation } from './rehabilitation';
import { report } from './report';
import { rom } from './rom';
import { series } from './series';
import { source } from './source';
import { surgery } from './surgery';
import { prophylaxis, treatment } from './therapy';

/** By section. */
export const sectionNeeds: { readonly [K in keyof CaseNote]?: AnySectionNeeds } = {
  source,
  privacy,
  patient,
  cause,
  fractures,
  critical_care,
  neuro,
  genetics,
  presentation,
  lesions,
  rom,
  nerves_vessels,
  imaging,
  labs,
  differential,
  diagnosis,
  treatment,
  prophylaxis,
  surgery,
  complications,
  rehabilitation,
  lifestyle,
  follow_up,
  referral,
  report,
  series,
};
