/** The note as a whole: head and sections in canonical order, and the static type that comes from them. */
import { Object as MapType, type Static } from 'typebox';
import { acknowledgements } from './sections/acknowledgements';
import { cause } from './sections/cause';
import { complications } from './sections/complications';
import { critical_care } from './sections/critical_care';
import { diagnosis } from './sections/diagnosis';
import { differential } from './sections/differential';
import { events } from './sections/events';
import { examination } from './sections/examination';
import { follow_up } from './sections/follow_up';
import { fractures } from './sections/fractures';
import { genetics } from './sections/genetics';
import { guidance } from './sections/guidance';
import { head } from './sections/head';
import { imaging } from './sections/imaging';
import { labs } from './sections/labs';
import { lesions } from './sections/lesions';
import { lifestyle } from './sections/lifestyle';
import { nerves_vessels } from './sections/nerves_vessels';
import { neuro } from './sections/neuro';
import { other_causes } from './sections/other_causes';
import { patient } from './sections/patient';
import { plan } from './sections/plan';
import { presentation } from './sections/presentation';
import { privacy } from './sections/privacy';
import { prophylaxis } from './sections/prophylaxis';
import { referral } from './sections/referral';
import { rehabilitation } from './sections/rehabilitation';
import { report } from './sections/report';
import { rom } from './sections/rom';
import { series } from './sections/series';
import { source } from './sections/source';
import { surgery } from './sections/surgery';
import { treatment } from './sections/treatment';

/** Every field and section of a note, in the order in which a note is written. */
export const noteFields = MapType({
  ...head,
  source,
  privacy,
  patient,
  cause,
  other_causes,
  fractures,
  critical_care,
  events,
  neuro,
  genetics,
  presentation,
  lesions,
  rom,
  examination,
  nerves_vessels,
  imaging,
  labs,
  differential,
  diagnosis,
  plan,
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
  guidance,
  acknowledgements,
});
export type CaseNote = Static<typeof noteFields>;
