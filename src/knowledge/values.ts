/** Value lists that several sections share, each with its explanations. */
import { noteTypes } from './shapes';

/** All types of note, for fields that each of them needs. */
export const everyNote = noteTypes;

/** Events that a time or an age may refer to without an id. */
export const anchorValues = {
  index: 'Day 0 of the case: cause.when, else the operation that started it.',
  injury: 'Another word for index.',
  onset: 'First sign of the ossification: presentation.onset.',
  presentation: 'First seen for this problem: presentation.when.',
  admission: 'Admission to hospital: critical_care.admitted.',
  diagnosis: 'Day of the diagnosis: diagnosis.when.',
  surgery: 'The operation for the ossification, if there is only one.',
  birth: 'Birth of the patient.',
} as const;

/** Joints and regions where a lesion, fracture or operation can be. */
export const siteValues = {
  hip: 'Hip joint and the muscles around it.',
  elbow: 'Elbow joint, forearm rotation included.',
  knee: 'Knee joint.',
  shoulder: 'Shoulder joint.',
  ankle: 'Ankle joint.',
  wrist: 'Wrist joint.',
  hand: 'Hand and fingers.',
  foot: 'Foot and toes.',
  jaw: 'Jaw joint and chewing muscles.',
  spine: 'Vertebral column.',
  neck: 'Soft tissue of the neck.',
  back: 'Muscles of the back.',
  scapula: 'Around the shoulder blade.',
  chest_wall: 'Chest wall.',
  abdominal_wall: 'Abdominal wall, a surgical scar included.',
  pelvis: 'Pelvis outside the hip joint.',
  upper_arm: 'Upper arm between shoulder and elbow.',
  forearm: 'Forearm between elbow and wrist.',
  thigh: 'Thigh between hip and knee.',
  lower_leg: 'Lower leg between knee and ankle.',
  residual_limb: 'Stump after an amputation.',
  other: 'Somewhere else: name it in words.',
} as const;

/** Regions of a fracture or of an operation on bone. */
export const boneSiteValues = { ...siteValues, acetabulum: 'Socket of the hip joint.' } as const;

/** Joints whose movement can be measured. */
export const jointValues = {
  hip: 'Hip joint.',
  elbow: siteValues.elbow,
  knee: siteValues.knee,
  shoulder: siteValues.shoulder,
  ankle: siteValues.ankle,
  wrist: siteValues.wrist,
  hand: 'Joints of the hand and fingers.',
  foot: 'Joints of the foot and toes.',
  jaw: 'Jaw joint, that is the opening of the mouth.',
  spine: 'Spine below the neck.',
  neck: 'Neck, that is the cervical spine.',
  other: 'Another joint: name it in words.',
} as const;

/** Left or right, and the two cases that are neither. */
export const sideValues = {
  left: 'Left side.',
  right: 'Right side.',
  both: 'A left and a right one, of which everything in this entry is true.',
  midline: 'In the midline.',
} as const;

/** One side, where an entry cannot mean both. */
export const oneSideValues = { left: sideValues.left, right: sideValues.right } as const;

/** Why HO formed: the groups of the founding text, and what fits none of them. */
export const causeClassValues = {
  traumatic: 'After an injury, a burn or an operation. Operations count as traumatic.',
  neurogenic: 'After a lesion of the brain or the spinal cord.',
  genetic: 'From an inherited disease; its name stands in genetics, only there.',
  other: 'Another trigger that is named, such as critical illness or infection.',
  idiopathic: 'No cause was found.',
  unknown: 'The cause is not known, or the source does not say.',
} as const;

/** What exactly set it off. */
export const causeTypeValues = {
  fracture: 'Broken bone without dislocation.',
  dislocation: 'Joint out of place without fracture.',
  fracture_dislocation: 'Fracture and dislocation of one joint.',
  ligament_injury: 'Torn or avulsed ligament.',
  soft_tissue_contusion: 'Bruised muscle or other soft tissue.',
  polytrauma: 'Several severe injuries at once.',
  burn: 'Burn by heat, electricity or chemicals.',
  amputation: 'Loss of a limb, by injury or operation.',
  blast: 'Explosion injury.',
  arthroplasty: 'Joint replacement.',
  acetabular_surgery: 'Fixation of the hip socket.',
  hip_surgery: 'Another operation at the hip.',
  elbow_surgery: 'Operation at the elbow.',
  arthroscopy: 'Keyhole operation of a joint.',
  other_surgery: 'Another operation: name it in words.',
  tbi: 'Traumatic brain injury.',
  sci: 'Spinal cord injury.',
  stroke: 'Stroke, by bleeding or lack of blood.',
  encephalitis: 'Inflammation of the brain.',
  cerebral_anoxia: 'Brain damage by lack of oxygen.',
  cns_tumour: 'Tumour of the brain or the spinal cord.',
  other_cns: 'Another lesion of the brain or the spinal cord.',
  critical_illness: 'Severe illness under intensive care, without brain or cord lesion.',
  prolonged_immobilisation: 'Long rest in bed or in a cast.',
  infection: 'Infection of the joint, bone or soft tissue.',
  other: 'Something else: name it in words.',
} as const;

/** The kinds of nerve and vessel finding, from intact to no pulse. */
export const nerveStatusValues = {
  intact: 'Examined and normal.',
  at_risk: 'Close to the bone or the planned approach, still without a deficit.',
  compressed: 'Compressed on imaging or at operation.',
  sensory_deficit: 'Numbness or altered feeling.',
  motor_deficit: 'Weakness.',
  progressive_deficit: 'A deficit that is getting worse.',
  injured: 'Cut, torn or crushed.',
  pulse_absent: 'No pulse beyond the lesion.',
  recovering: 'A deficit that is getting better.',
  recovered: 'Back to normal.',
} as const;

/** What a patient may feel or show. */
export const symptomValues = {
  pain: 'Pain at the site.',
  swelling: 'Swelling.',
  stiffness: 'Loss of movement noticed by the patient or the carers.',
  mass: 'A lump that can be felt or seen.',
  warmth: 'The skin over the site is warm.',
  redness: 'The skin over the site is red.',
  fever: 'Raised body temperature.',
  tenderness: 'Pain on touch or pressure.',
  weakness: 'Loss of strength.',
  numbness: 'Loss of feeling or altered feeling.',
  increased_spasticity: 'Spasticity has become stronger.',
  pressure_injury: 'Pressure sore.',
  autonomic_dysreflexia: 'Sudden rise of blood pressure in a spinal cord lesion, often with headache and sweating.',
  pain_out_of_proportion: 'Pain far stronger than the visible injury explains.',
  tense_compartment: 'A muscle compartment that feels hard and tense.',
  neck_or_jaw_swelling: 'Swelling at the neck or below the jaw.',
  breathing_difficulty: 'Trouble with breathing.',
  swallowing_difficulty: 'Trouble with swallowing.',
} as const;

/** Problems of daily care that the bone makes. */
export const careProblemValues = {
  pressure_injury: 'Pressure sore over the bone.',
  hygiene: 'Washing or toileting is hindered.',
  seating: 'Sitting in a chair or wheelchair is hindered.',
  transfer: 'Moving from bed to chair and back is hindered.',
  prosthesis_fit: 'The prosthesis does not fit.',
  skin_breakdown: 'The skin over the bone breaks down.',
} as const;

/** The signal of one phase of a bone scan. */
export const uptakeValues = {
  increased: 'More than in comparable bone or tissue.',
  normal: 'As in comparable bone or tissue.',
  decreased: 'Less than in comparable bone or tissue.',
} as const;

/** How the patient did under a treatment or a programme. */
export const responseValues = {
  improved: 'Better than before.',
  unchanged: 'Neither better nor worse.',
  worse: 'Worse than before.',
  not_assessed: 'Nobody looked at the effect.',
} as const;

/** What a brace or the joint does for a part of the day. */
export const regimeValues = {
  motion: 'The joint is moved, with the brace letting it or helping it.',
  immobilised: 'The joint is held still.',
  brace: 'The brace is worn; whether the joint moves is not stated.',
  off: 'The brace is off.',
} as const;
