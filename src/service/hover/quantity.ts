/** A bare number with a clinical limit: on which side of it the number lies. */
import { hasMass } from '../../clinical/mass';
import { bisphosphonateEgfr, deepMassMm, latePregnancy, nsaidEgfr, thickCapMm } from '../../clinical/thresholds';
import { fieldNameOf, type Place, type Reader, type Told } from './place';

export const quantity: Reader = (place) => {
  const { on, value, shape, path } = place;
  const told = limits[fieldNameOf(path)]?.(place);
  const isBare = on === 'value' && typeof value === 'number' && told === undefined && shape.unit !== undefined;
  return isBare ? { here: [`${value} ${shape.unit}.`] } : told;
};

/** A sentence on one side of a limit, another on the other one. */
const side = (value: number, limit: number, below: string, above: string): string => (value < limit ? below : above);

const ofNumber =
  (tell: (value: number, place: Place) => Told | undefined) =>
  (place: Place): Told | undefined =>
    typeof place.value === 'number' ? tell(place.value, place) : undefined;

const limits: Readonly<Partial<Record<string, (place: Place) => Told | undefined>>> = {
  pain: ofNumber((value, { local }) => ({
    here: [
      side(
        value,
        local.severePain,
        `${value} of 10, not severe here: severe is ${local.severePain} or more.`,
        `${value} of 10, severe here: ${local.severePain} or more.`,
      ),
    ],
    facts: ['L109'],
  })),
  egfr_ml_min: ofNumber((value) => ({
    here: [
      `${value} ml/min. For non-steroidal anti-inflammatory drugs: ${kidney(value)}. Alendronate is questioned below ${bisphosphonateEgfr.alendronate}, etidronate below ${bisphosphonateEgfr.etidronate} (house style).`,
    ],
    facts: ['L28', 'L141', 'L40'],
  })),
  gestation_weeks: ofNumber((value) => ({
    here: [
      side(
        value,
        latePregnancy.weeks,
        `week ${value}, before week ${latePregnancy.weeks}, from which non-steroidal anti-inflammatory drugs are avoided.`,
        `week ${value}: from week ${latePregnancy.weeks} non-steroidal anti-inflammatory drugs are avoided.`,
      ),
    ],
    facts: ['L28'],
  })),
  cartilage_cap_mm: ofNumber((value) => ({
    here: [
      `${value} mm. A cap of more than ${thickCapMm.grown} mm when grown, or ${thickCapMm.growing} mm while growing, suggests malignant change.`,
    ],
    facts: ['L71'],
  })),
  size_mm: ofNumber((value, { note: { data } }) => (hasMass(data) ? ofMass(value) : undefined)),
};

/** Only of a mass: ordinary bone may be as long as that. */
const ofMass = (value: number): Told => ({
  here: [`${value} mm. A deep mass of more than ${deepMassMm} mm raises the suspicion of a sarcoma.`],
  facts: ['L72'],
});

function kidney(value: number): string {
  const { avoided, cautious } = nsaidEgfr;
  if (value < avoided) return `below ${avoided}, where they are avoided`;
  return value < cautious ? `below ${cautious}, where a long course is avoided` : `${cautious} or more`;
}
