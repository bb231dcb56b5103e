/** Section imaging: one entry per study. */
import { choice, entryId, list, listSection, number, references, text, when, yesNo } from '../shapes';
import { oneSideValues, uptakeValues } from '../values';
import { dimensions } from '../values/forms';
import { grade } from '../values/grades';

const first = ['initial', 'case_report', 'series_entry', 'tumour_board'] as const;

export const imaging = listSection(
  {
    title: 'Imaging',
    description: 'Imaging, one entry per study, in the order of time. The first is usually a plain radiograph.',
    need: { in: first, if: 'unless the lesion lies in or under the skin and a biopsy has proven it' },
    facts: ['S18', 'S19', 'L64'],
  },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this study.',
      example: 'ct1',
    }),
    modality: choice(
      {
        xray: 'Plain radiograph.',
        ct: 'Computed tomography (CT).',
        mri: 'Magnetic resonance imaging (MRI).',
        bone_scan: 'Bone scintigraphy, in one or three phases.',
        spect_ct: 'Single-photon emission tomography combined with computed tomography (SPECT-CT).',
        pet_ct: 'Positron emission tomography combined with computed tomography (PET-CT).',
        ultrasound: 'Ultrasound of soft tissue or bone surface.',
        ct_angiography: 'Computed tomography (CT) with contrast in the arteries.',
        ct_venography: 'Computed tomography (CT) with contrast in the veins.',
        mr_angiography: 'Magnetic resonance imaging of the vessels.',
        duplex_ultrasound: 'Ultrasound of the blood flow in vessels.',
      },
      {
        title: 'Modality',
        description: 'The kind of study.',
        need: { in: first },
        facts: ['S18', 'S19', 'L60', 'L64', 'L65', 'L66', 'L74'],
      },
    ),
    when: when({
      title: 'When',
      description: 'When the study was done.',
      example: 'week 8',
      need: { in: first },
      facts: ['L64'],
    }),
    lesion: references({
      title: 'Lesion',
      description: 'The lesion or lesions that the study shows.',
      need: { if: 'there are two or more lesions' },
    }),
    side: choice(oneSideValues, {
      title: 'Side',
      description: 'The side, if the lesion is `both` and the study shows one.',
    }),
    region: text({
      title: 'Region',
      description: 'What was imaged, only if it differs from the lesion.',
      example: 'skeletal survey',
    }),
    views: list(
      choice(
        {
          ap: 'From front to back (anteroposterior).',
          lateral: 'From the side.',
          oblique: 'At a slant.',
          judet: 'Oblique views of the hip socket after Judet.',
          three_d: 'Three-dimensional reconstruction.',
        },
        { title: 'Views', description: 'Projections or reconstructions, one or several.', facts: ['L08', 'L09'] },
      ),
    ),
    ho_present: choice(
      {
        yes: 'Heterotopic bone is seen.',
        no: 'No heterotopic bone is seen.',
        indeterminate: 'It cannot be told.',
      },
      {
        title: 'Ossification present',
        description: 'Whether the study shows heterotopic ossification.',
        need: { in: first },
        facts: ['S18', 'S19', 'L04', 'L64'],
      },
    ),
    maturity: choice(
      {
        not_mineralised: 'No mineral yet.',
        immature: 'Cloudy mineral without a clear margin.',
        maturing: 'The margin is becoming clear.',
        mature: 'Sharp cortical margin and trabeculae.',
      },
      {
        title: 'Maturity',
        description: 'How mature the bone looks on this study.',
        need: { if: 'ho_present is yes' },
        facts: ['S46', 'S61', 'L04', 'L45'],
      },
    ),
    pattern: choice(
      {
        peripheral_mature: 'The rim is more mature than the centre.',
        central_dense: 'The centre or the base is densest.',
        diffuse: 'The mineral is spread without order.',
        none: 'No mineral is seen.',
      },
      {
        title: 'Mineral pattern',
        description: 'Where in the mass the mineral is densest.',
        need: { if: 'ho_present is yes, and the bone lies in a muscle or there is a mass' },
        facts: ['L66', 'L67'],
      },
    ),
    cortex: choice(
      {
        separate: 'Clear of the cortex.',
        complete_cleft: 'A lucent line all along between mass and cortex.',
        incomplete_cleft: 'A lucent line that stops where the mass is attached.',
        broad_based_attached: 'Attached to the cortex with a broad base.',
      },
      {
        title: 'Relation to the cortex',
        description: 'How the mass lies to the cortex of the bone beside it.',
        need: { if: 'the bone lies around a joint, a tumour is considered, and no study tells: on the last one' },
        facts: ['L68', 'L69', 'L71'],
      },
    ),
    marrow_continuity: yesNo({
      title: 'Marrow continuity',
      description: 'Whether marrow and cortex of the mass run into those of the bone beside it.',
      need: { if: 'cortex is broad_based_attached' },
      facts: ['L71'],
    }),
    cartilage_cap_mm: number({
      title: 'Cartilage cap',
      description: 'Greatest thickness of a cartilage cap.',
      unit: 'mm',
      example: 8,
      facts: ['L71'],
    }),
    flow: choice(uptakeValues, {
      title: 'Flow phase',
      description: 'Blood flow, the first phase of a bone scan.',
      facts: ['L64', 'L65'],
    }),
    blood_pool: choice(uptakeValues, {
      title: 'Blood pool phase',
      description: 'Blood pool, the second phase of a bone scan.',
      facts: ['L65'],
    }),
    delayed: choice(uptakeValues, {
      title: 'Delayed phase',
      description: 'Uptake in the bone, the third phase of a bone scan.',
      need: { if: 'modality is bone_scan' },
      facts: ['L64', 'L65'],
    }),
    change: choice(
      {
        growth: 'More bone than before.',
        stable: 'The same as before.',
        regression: 'Less bone than before, without an operation.',
        removed: 'The bone has been removed by an operation.',
        recurred: 'Bone has come back after its removal.',
      },
      {
        title: 'Change',
        description: 'Change against the study before of the same lesion.',
        need: { if: 'ho_present is yes, and so it was on an earlier study of the same lesion' },
        facts: ['S10', 'S40', 'S46', 'L112'],
      },
    ),
    size_mm: dimensions({
      title: 'Size',
      description: 'Size on this study, one to three dimensions, the largest first.',
      example: 40,
    }),
    grade: grade({
      title: 'Grade',
      description:
        'Grade read on this study, with the name of its system in front. It then does not stand on the lesion.',
      example: 'brooker III',
      facts: ['L08', 'L09', 'L10', 'L11', 'L12'],
    }),
    words: text({
      title: 'In words',
      description: 'What the study shows.',
      need: { in: ['initial', 'case_report', 'tumour_board'] },
      facts: ['L04'],
    }),
  },
);
