/** The note as a whole: head and sections in canonical order, and the static type that comes from them. */
import { Object as MapType, type Static } from 'typebox';
import { cause } from './sections/cause';
import { guidance } from './sections/guidance';
import { head } from './sections/head';
import { lesions } from './sections/lesions';
import { nerves_vessels } from './sections/nerves_vessels';
import { surgery } from './sections/surgery';

const noteFields = MapType({ ...head, cause, lesions, nerves_vessels, surgery, guidance });
export type CaseNote = Static<typeof noteFields>;
