/** Values that belong to some sites of the body: elsewhere they make no sense. House style, but for the grades (L08-L12). */

const hip = ['hip', 'pelvis', 'acetabulum', 'thigh'];
const arm = ['elbow', 'shoulder', 'wrist', 'hand', 'forearm', 'upper_arm', 'scapula'];
const leg = [...hip, 'knee', 'lower_leg', 'ankle', 'foot'];

type Sites = Readonly<Record<string, readonly string[]>>;

/** By field, the sites to which a value belongs; a value that is not listed fits everywhere. */
const sitesByValue: Readonly<Record<string, Sites>> = {
  grade: {
    brooker: ['hip'],
    della_valle: ['hip'],
    mavrogenis_hip: ['hip'],
    hastings_graham: ['elbow', 'forearm'],
  },
  scores: {
    dash: arm,
    quickdash: arm,
    meps: ['elbow'],
    oes: ['elbow'],
    hhs: hip,
    ohs: hip,
    womac: [...hip, 'knee'],
    koos: ['knee'],
    lysholm: ['knee'],
    constant: ['shoulder', 'scapula'],
    ases: ['shoulder', 'scapula'],
  },
  structure: {
    ulnar_nerve: arm,
    median_nerve: arm,
    radial_nerve: arm,
    sciatic_nerve: leg,
    femoral_nerve: leg,
    peroneal_nerve: leg,
    tibial_nerve: leg,
  },
  views: { judet: hip },
  approach: { kocher_langenbeck: hip, ilioinguinal: hip, extended_iliofemoral: hip },
  procedures: {
    ulnar_nerve_transposition: arm,
    ulnar_nerve_release: arm,
    mandibular_block: ['jaw'],
    hinged_fixator: ['elbow', 'knee', 'ankle'],
  },
};

/** The sites to which a value of a field belongs; undefined of one that fits everywhere. Of a grade its system counts. */
export const sitesFor = (field: string, value: string): readonly string[] | undefined =>
  sitesByValue[field]?.[value.split(' ')[0] ?? ''];
