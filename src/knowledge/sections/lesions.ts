/** Section lesions: the bone itself, one entry per joint or region. */
import { choice, entryId, list, listSection, text } from '../shapes';
import { sideValues, siteValues } from '../values';
import { dimensions } from '../values/forms';
import { grade } from '../values/grades';

export const lesions = listSection(
  { title: 'Lesions', description: 'The bone, one entry per joint or region.', need: { always: 'core' } },
  {
    id: entryId({
      title: 'Name in this note',
      description: 'A short name by which other entries point to this lesion.',
      example: 'hip_left',
      need: { if: 'there are two or more lesions, and an entry has still to say which one it means' },
    }),
    site: choice(siteValues, {
      title: 'Site',
      description: 'Joint or region of the ossification.',
      need: { always: 'core' },
    }),
    side: choice(sideValues, {
      title: 'Side',
      description: 'Side of the body. As soon as the sides differ, write two entries instead of `both`.',
      need: { in: ['initial', 'follow_up', 'case_report', 'series_entry', 'tumour_board'] },
    }),
    position: list(
      choice(
        {
          anterior: 'In front of the joint.',
          posterior: 'Behind the joint.',
          medial: 'On the inner side.',
          lateral: 'On the outer side.',
          superior: 'Above the joint.',
          inferior: 'Below the joint.',
          anteromedial: 'In front, towards the inner side.',
          anterolateral: 'In front, towards the outer side.',
          posteromedial: 'Behind, towards the inner side.',
          posterolateral: 'Behind, towards the outer side.',
          circumferential: 'All round the joint.',
        },
        { title: 'Position', description: 'Where the bone lies in relation to the joint: one or several.' },
      ),
    ),
    structure: text({
      title: 'Structure',
      description: 'The muscle, fascia or ligament that holds the bone, such as brachialis.',
      example: 'brachialis',
      need: { if: 'tissue is intramuscular' },
    }),
    tissue: choice(
      {
        periarticular: 'Around a joint.',
        intramuscular: 'Inside a muscle.',
        tendon: 'In a tendon.',
        ligament: 'In a ligament.',
        capsule: 'In the joint capsule.',
        fascia: 'In a fascia.',
        subcutaneous: 'Under the skin.',
        dermal: 'In the skin.',
        mixed: 'In several tissues.',
      },
      {
        title: 'Tissue',
        description: 'The tissue in which the bone lies.',
        need: { in: ['initial', 'case_report', 'tumour_board'] },
      },
    ),
    size_mm: dimensions({
      title: 'Size',
      description: 'Largest known size, one to three dimensions, the largest first. The size on one study: imaging.',
      unit: 'mm',
      need: {
        if: 'it is the only lesion, there is a mass or the diagnosis is myositis ossificans, and no study has the size',
      },
    }),
    ankylosed: choice(
      {
        no: 'No bony bridge.',
        yes: 'A bony bridge; its plane is not stated.',
        flexion_extension: 'A bridge that stops flexion and extension.',
        rotation: 'A bridge that stops rotation.',
        all_planes: 'A bridge that stops all movement.',
      },
      {
        title: 'Bony ankylosis',
        description: 'Whether bone bridges the joint, and in which plane. A stiff joint without a bridge: rom, fixed.',
        need: { if: 'the grade here or on a study is brooker IV or hastings_graham III' },
      },
    ),
    grade: grade({
      title: 'Grade',
      description: 'Grade before treatment, with the name of its system in front.',
      example: 'brooker III',
      need: {
        in: ['initial', 'case_report', 'series_entry'],
        if: 'site is hip, elbow or forearm, unless another entry has the grade, the cause is genetic, or it lies in muscle or skin',
      },
    }),
  },
);
