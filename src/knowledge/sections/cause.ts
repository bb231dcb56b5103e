/** Section cause: what started the ossification. Its time is day 0 of the case. */
import { choice, mapSection, number, text, when, yesNo } from '../shapes';
import { causeClassValues, causeTypeValues } from '../values';

const known = 'unless class is genetic, idiopathic or unknown';

export const cause = mapSection(
  { title: 'Cause', description: 'What started it. Its time is day 0 of the case.', facts: ['S43'] },
  {
    class: choice(causeClassValues, {
      title: 'Class of cause',
      description: 'The main group of causes.',
      need: { always: 'core' },
    }),
    type: choice(causeTypeValues, {
      title: 'Type of cause',
      description: 'The main cause. A genetic disease is named in the section genetics, only there.',
      need: { in: ['initial', 'case_report', 'series_entry', 'tumour_board'], if: known },
    }),
    when: when({
      title: 'Day 0',
      description:
        'When it happened: a date, a partial date, or `not_stated`. Write `day 0` if it has a beginning of which no date is kept. If it is left out and one operation has the role index, that operation is day 0.',
      example: '2026-01-20',
      need: {
        in: ['initial', 'case_report', 'series_entry', 'tumour_board'],
        if: `${known}, or an operation with the role index is day 0`,
      },
      facts: ['S43'],
    }),
    mechanism: choice(
      {
        fall: 'Fall from standing or from a height.',
        road_traffic: 'Road traffic accident.',
        sport: 'Injury during sport.',
        blast: 'Explosion.',
        crush: 'Crushed.',
        surgery: 'An operation.',
        thermal: 'Heat, flame or hot liquid.',
        electrical: 'Electric current.',
        other: 'Another way: say it in words.',
      },
      { title: 'Mechanism', description: 'How the injury came about.' },
    ),
    open_injury: yesNo({ title: 'Open injury', description: 'Whether the skin was broken over the injury.' }),
    high_energy: yesNo({ title: 'High energy', description: 'Whether it was a high-energy injury.' }),
    burn_tbsa_percent: number(
      {
        title: 'Burnt area',
        description: 'Burnt share of the total body surface area.',
        unit: '%',
        example: 35,
        need: { if: 'type is burn, here or in other_causes' },
      },
      { minimum: 0, maximum: 100 },
    ),
    amputation_level: choice(
      {
        transfemoral: 'Through the thigh.',
        transtibial: 'Through the lower leg.',
        transhumeral: 'Through the upper arm.',
        transradial: 'Through the forearm.',
        other: 'Another level: say it in words.',
      },
      {
        title: 'Level of amputation',
        description: 'Where the limb was lost.',
        need: { if: 'type is amputation, here or in other_causes' },
      },
    ),
    through_zone_of_injury: yesNo({
      title: 'Through the zone of injury',
      description: 'Whether the amputation went through injured tissue.',
    }),
    wounds_healed: yesNo({
      title: 'Wounds healed',
      description: 'Whether all wounds have healed.',
      need: { if: 'an excision is recorded, class is traumatic, and the patient is your own' },
      facts: ['S44'],
    }),
    early_movement: choice(
      {
        none: 'The joint was kept still.',
        gentle_supervised: 'Gentle movement under guidance.',
        vigorous: 'Vigorous movement.',
        forced: 'The joint was forced.',
      },
      { title: 'Early movement', description: 'How the joint was moved in the first weeks.' },
    ),
    words: text({
      title: 'What happened',
      description: 'The event in your own words, without names, places or birth dates.',
      need: { in: ['initial', 'case_report', 'tumour_board'], if: 'unless class is genetic' },
    }),
  },
);
