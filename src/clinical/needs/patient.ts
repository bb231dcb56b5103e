/** What must be known of the patient before a drug, radiotherapy or an operation can be judged. */
import { entries } from '../../model/access';
import type { Note } from '../../model/note';
import { isUnder } from '../age';
import { excisions } from '../excision';
import { isPlanned } from '../operations';
import { couldBePregnant, isOfChildbearingAge } from '../pregnancy';
import {
  hasNsaid,
  hasTherapy,
  isBisphosphonate,
  isEtidronate,
  isPalovarotene,
  isRadiotherapy,
  therapies,
} from '../therapies';
import { grownAge } from '../thresholds';
import type { FieldsOf, SectionNeeds } from './condition';

/** Therapies that harm growing bone or an unborn child. */
const hasGrowthRisk = ({ data }: Note): boolean =>
  hasTherapy(data, (therapy) => isRadiotherapy(therapy) || isBisphosphonate(therapy) || isPalovarotene(therapy));

const hasCartilageCap = ({ data }: Note): boolean =>
  entries(data, 'imaging').some(({ value }) => value.cartilage_cap_mm !== undefined);

const isPalovaroteneGuarded = (note: Note): boolean => hasTherapy(note.data, isPalovarotene) && couldBePregnant(note);

export const patient: SectionNeeds<FieldsOf<'patient'>> = {
  fields: {
    skeletally_mature: ({ note }) => isUnder(note, grownAge) && (hasGrowthRisk(note) || hasCartilageCap(note)),
    pregnancy: ({ note }) => isOfChildbearingAge(note) && (hasNsaid(note.data) || hasGrowthRisk(note)),
    gestation_weeks: ({ value }) => value.pregnancy === 'pregnant',
    pregnancy_test: ({ note }) => isPalovaroteneGuarded(note),
    contraception: ({ note }) => isPalovaroteneGuarded(note),
    weight_kg: ({ note }) => therapies(note.data).some(({ value }) => value.mg_per_kg_day !== undefined),
    medications: ({ note }) =>
      hasNsaid(note.data) || excisions(note.data).some((excision) => isPlanned(note, excision)),
    egfr_ml_min: ({ note }) => hasNsaid(note.data) || hasTherapy(note.data, isEtidronate),
  },
};
