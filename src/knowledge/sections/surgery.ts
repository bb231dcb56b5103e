/** Section surgery: operations, including the one that started the ossification. */
import { choice, entryId, list, listSection, number, references, text, when, yesNo } from '../shapes';
import { boneSiteValues, sideValues } from '../values';

const { midline: _midline, ...operatedSides } = sideValues;

export const surgery = listSection(
  {
    title: 'Operations',
    description: 'Operations, including the one that started it. `none`: no operation.',
    facts: ['S35', 'S42'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this operation.',
      example: 'sx1',
      need: { if: 'there are two or more operations' },
    }),
    type: choice(
      {
        ho_excision: 'Removal of heterotopic bone.',
        contracture_release: 'Release of a stiff joint.',
        nerve_release: 'Release of a nerve from bone or scar.',
        manipulation_under_anaesthesia: 'The joint is moved by force under anaesthesia.',
        biopsy: 'A sample is taken.',
        excision_biopsy: 'The whole lump is removed for diagnosis. Not an excision for the timing rules.',
        fracture_fixation: 'Fixation of a fracture.',
        arthroplasty: 'Joint replacement.',
        ligament_reconstruction: 'Reconstruction of a ligament.',
        tendon_repair: 'Repair of a tendon.',
        arthroscopy: 'Keyhole operation of a joint.',
        debridement: 'Removal of dead or infected tissue.',
        amputation: 'Removal of a limb or a part of it.',
        skin_graft: 'Skin graft.',
        neurosurgery: 'Operation on brain, cord or spine.',
        other: 'Another operation: name it in words.',
      },
      {
        title: 'Type of operation',
        description: 'The main thing done. What was done besides stands in procedures.',
        need: { always: 'entry' },
      },
    ),
    role: choice(
      {
        index: 'It started the ossification, or belongs to the injury.',
        ho: 'Done because of the ossification.',
        other: 'Neither.',
      },
      {
        title: 'Role',
        description: 'What the operation has to do with the ossification. The first six types are `ho` by themselves.',
        need: { if: 'the type is not one of the first six' },
      },
    ),
    name: text({ title: 'Name', description: 'Name of the operation.' }),
    status: choice(
      {
        planned: 'Planned, not done yet.',
        done: 'Done.',
        cancelled: 'Was planned and will not be done.',
        declined: 'Refused by the patient.',
      },
      {
        title: 'Status',
        description: 'Whether it was done. Left out, the safety checks read it as planned.',
        need: { in: ['initial', 'follow_up', 'case_report', 'series_entry', 'tumour_board'] },
      },
    ),
    when: when({
      title: 'When',
      description: 'Day of the operation: a date, or an interval from another entry.',
      example: '3 weeks after injury',
      need: {
        in: ['initial', 'follow_up', 'case_report', 'series_entry', 'tumour_board'],
        if: 'unless it was cancelled or declined',
      },
      facts: ['S42', 'S43'],
    }),
    lesion: references({
      title: 'Lesion',
      description: 'The lesion or lesions operated on.',
      need: { if: 'role is ho and there are two or more lesions' },
    }),
    side: choice(operatedSides, {
      title: 'Side',
      description: 'The side, if the lesion is `both` and one side was operated on.',
    }),
    site: choice(boneSiteValues, {
      title: 'Site',
      description: 'Region of the operation. Left out, it is the site of the lesion.',
      need: { if: 'role is index, unless the lesions tell the site' },
    }),
    approach: list(
      choice(
        {
          open: 'Open, not further named.',
          arthroscopic: 'Keyhole.',
          mini_open: 'Small open approach.',
          kocher_langenbeck: 'From behind, to the back of the hip socket.',
          ilioinguinal: 'From the front, to the front of the hip socket.',
          extended_iliofemoral: 'Extensile, to both sides of the hip socket.',
          posterior: 'From behind.',
          lateral: 'From the outer side.',
          medial: 'From the inner side.',
          anterolateral: 'From the front and the outer side.',
          anterior: 'From the front.',
          other: 'Another approach: name it in words.',
        },
        { title: 'Approach', description: 'Surgical approach, one or several.' },
      ),
    ),
    urgency: choice(
      {
        elective: 'Can be planned freely.',
        urgent: 'Within days.',
        emergency: 'At once.',
      },
      { title: 'Urgency', description: 'How soon it has to be done. Left out, it is elective.' },
    ),
    indication: list(
      choice(
        {
          functional_limitation: 'The joint does not do what the patient needs.',
          pain: 'Pain.',
          severe_pain: 'Severe pain.',
          ankylosis: 'Bone bridges the joint.',
          nerve_compression: 'Bone presses on a nerve.',
          vessel_compression: 'Bone presses on a vessel.',
          pressure_injury: 'Pressure sore over the bone.',
          hygiene: 'Washing or toileting is not possible.',
          seating_transfer: 'Sitting or transfer is not possible.',
          prosthesis_fit: 'The prosthesis does not fit.',
          skin_breakdown: 'The skin over the bone breaks down.',
          suspected_tumour: 'A tumour has to be excluded.',
          other: 'Another reason: say it in words.',
        },
        {
          title: 'Indication',
          description: 'Why the operation is done: one or several reasons.',
          need: { if: 'it is an excision' },
          facts: ['S35', 'L46'],
        },
      ),
    ),
    timing_reason: text({
      title: 'Reason for the timing',
      description: 'Why now, and not later or earlier.',
      need: { if: 'it is an excision earlier than 4 months after day 0' },
      facts: ['S42', 'S43', 'L46'],
    }),
    resolution_considered: yesNo({
      title: 'Spontaneous resolution considered',
      description: 'Whether it was considered that the bone may go away by itself.',
      need: { if: 'the patient is a child and it is an excision, unless the cause is genetic or idiopathic' },
    }),
    plan_bleeding: text({
      title: 'Plan for bleeding',
      description: 'Blood and vessels: what is prepared.',
      need: { if: 'an excision is planned and there is a risk of bleeding' },
    }),
    plan_anticoagulation: text({
      title: 'Plan for anticoagulants',
      description: 'Pause and bridging of drugs against clotting.',
      need: { if: 'an excision is planned and the patient takes an anticoagulant or antiplatelet drug' },
    }),
    plan_dysreflexia: text({
      title: 'Plan for autonomic dysreflexia',
      description: 'Baseline pressure, triggers and what to do.',
      need: { if: 'an operation is planned and the cord lesion is at T6 or above' },
    }),
    plan_airway: text({
      title: 'Plan for the airway',
      description: 'How the airway is kept safe.',
      need: { if: 'an operation is planned in fibrodysplasia ossificans progressiva (FOP)' },
    }),
    procedures: list(
      choice(
        {
          capsular_release: 'Release of the joint capsule.',
          ulnar_nerve_transposition: 'The ulnar nerve is moved to the front.',
          ulnar_nerve_release: 'The ulnar nerve is freed in its place.',
          nerve_repair: 'Repair of a nerve.',
          ligament_repair: 'Repair of a ligament.',
          hinged_fixator: 'External fixator with a hinge.',
          manipulation: 'The joint is moved by force.',
          osteotomy: 'The bone is cut and realigned.',
          arthroplasty: 'Joint replacement.',
          implant_removal: 'Removal of plates, screws or other implants.',
          muscle_release: 'Release of a muscle or tendon.',
          nerve_block: 'Injection of an anaesthetic around a nerve.',
          mandibular_block: 'Injection of an anaesthetic for the lower jaw.',
          arterial_puncture: 'Puncture of an artery.',
          other: 'Something else: name it in words.',
        },
        { title: 'Further procedures', description: 'What was done besides the type of operation.' },
      ),
    ),
    histology: list(
      choice(
        {
          bone: 'Bone; its maturity is not stated.',
          mature_bone: 'Mature lamellar bone.',
          immature_bone: 'Immature woven bone.',
          zonal_pattern: 'Immature centre, mature rim.',
          atypical: 'Atypical cells.',
          malignant: 'Malignant tumour.',
          other: 'Another result: say it in words.',
          not_sent: 'No tissue was sent.',
        },
        {
          title: 'Histology',
          description: 'As reported then, even if it was refuted later.',
          need: { if: 'it is a biopsy that is done, or an excision that is done while a tumour is considered' },
        },
      ),
    ),
    blood_loss_ml: number({ title: 'Blood loss', description: 'Blood loss during the operation.', unit: 'ml' }),
    words: text({ title: 'In words', description: 'Findings during the operation, and the specimen.' }),
  },
);
