/** Value lists that several sections share, each with its explanations. */
import { type FieldText, packed } from './shapes';

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

/** Left or right, and the two cases that are neither. */
export const sideValues = {
  left: 'Left side.',
  right: 'Right side.',
  both: 'A left and a right one, of which everything in this entry is true.',
  midline: 'In the midline.',
} as const;

/** Why HO formed: the groups of the founding text, and what fits none of them. */
export const causeClassValues = {
  traumatic: 'After an injury, a burn or an operation. Operations count as traumatic.',
  neurogenic: 'After a lesion of the brain or the spinal cord.',
  genetic: 'From an inherited disease; its name stands in genetics, only there.',
  other: 'Another known trigger, such as critical illness or infection.',
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

const roman = '(0|I|II|III|IV)';
const gradePattern = [
  `brooker(_modified)? ${roman}`,
  'hastings_graham (I|IIA|IIB|IIC|IIIA|IIIB|IIIC)',
  'mavrogenis_hip [1-4][ab]',
  'della_valle [ABC]',
  '(not_named|other) .+',
].join('|');

/** A grade with the name of its system in front, such as `brooker III`. */
export const grade = (about: FieldText) => packed(`^(${gradePattern})$`, about);

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

