/** Every published source, once, with as much of its citation as is certain. */
/** A published source, with as much of its citation as is certain. */
export interface Source {
  readonly authors?: string;
  readonly title?: string;
  readonly journal?: string;
  readonly year?: number;
  /** Volume, issue and pages, as `97(5):749-755`. */
  readonly volumePages?: string;
  readonly doi?: string;
  readonly pmid?: number;
}

export const sources = {
  almangour2016: {
    authors: 'Almangour W et al.',
    journal: 'Ann Phys Rehabil Med',
    year: 2016,
    volumePages: '59(4):263-269',
    doi: '10.1016/j.rehab.2016.03.009',
  },
  chalidis2007: {
    authors: 'Chalidis B, Stengel D, Giannoudis PV',
    journal: 'J Neurotrauma',
    year: 2007,
    volumePages: '24(11):1675-1686',
    pmid: 18001198,
  },
  chen2015: {
    authors: 'Chen S et al.',
    journal: 'J Shoulder Elbow Surg',
    year: 2015,
    volumePages: '24(8):1165-1171',
    doi: '10.1016/j.jse.2015.05.044',
  },
  cipriano2009: {
    authors: 'Cipriano CA, Pill SG, Keenan MA',
    journal: 'J Am Acad Orthop Surg',
    year: 2009,
    volumePages: '17(11):689-697',
    doi: '10.5435/00124635-200911000-00003',
  },
  founding: {
    title: 'Heterotopic ossification (patient information page, MongoCat.com, without references)',
  },
  garland1985: {
    authors: 'Garland DE et al.',
    title: 'Resection of heterotopic ossification in the adult with head trauma',
    year: 1985,
  },
  genet2011: {
    authors: 'Genet F et al.',
    journal: 'PLoS ONE',
    year: 2011,
    volumePages: '6:e16632',
    doi: '10.1371/journal.pone.0016632',
  },
  genet2015: {
    authors: 'Genet F et al.',
    journal: 'Spinal Cord',
    year: 2015,
    volumePages: '53(5):340-344',
    doi: '10.1038/sc.2015.20',
    pmid: 25687517,
  },
  luria: {
    authors: 'Luria S, Gal A, Kornitzer E, Eylon S',
    title: 'Heterotopic ossification in children with severe traumatic brain injury',
    journal: 'Hand and Microsurgery',
  },
  mcauliffe1997: {
    authors: 'McAuliffe JA, Wolfson AH',
    journal: 'J Bone Joint Surg Am',
    year: 1997,
    pmid: 9160948,
  },
  potter2006: {
    authors: 'Potter BK et al.',
    journal: 'J Am Acad Orthop Surg',
    year: 2006,
    volumePages: 'S191-S197',
  },
  sullivan2013: {
    authors: 'Sullivan MP et al.',
    journal: 'Bone Joint Res',
    year: 2013,
    doi: '10.1302/2046-3758.23.2000152',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
