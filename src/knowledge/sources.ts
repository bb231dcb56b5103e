/** Every published source, once, with as much of its citation as is certain. */
/** A published source, with as much of its citation as is certain: what is not certain is left out. */
export interface Source {
  readonly authors?: string;
  readonly title?: string;
  readonly journal?: string;
  readonly year?: number;
  /** Volume, issue and pages, as `97(5):749-755`. */
  readonly volumePages?: string;
  readonly doi?: string;
  readonly pmid?: number;
  /** Number in PubMed Central. */
  readonly pmc?: string;
  /** What it is, in our words, where the title is not certain or says too little. */
  readonly about?: string;
}

export const sources = {
  abiebr: {
    journal: 'ABIEBR (evidence review of brain injury, web page)',
    about: 'Bisphosphonates',
  },
  abiebr_ho: {
    journal: 'ABIEBR (evidence review of brain injury, web page)',
    about: 'Heterotopic ossification and venous thromboembolism, summary',
  },
  acetabulum2009: {
    journal: 'Clin Orthop Relat Res',
    year: 2009,
    doi: '10.1007/s11999-008-0532-9',
  },
  acetabulum2023: {
    journal: 'J Surg Orthop Adv',
    year: 2023,
    volumePages: '32(4):217-224',
    pmid: 38551228,
  },
  ais_page: {
    journal: 'Madonna (rehabilitation, web page)',
    about: 'ASIA Impairment Scale (AIS) score',
  },
  alendronate_texts: {
    about: 'Product texts of oral alendronate',
  },
  almangour2016: {
    authors: 'Almangour W et al.',
    journal: 'Ann Phys Rehabil Med',
    year: 2016,
    volumePages: '59(4):263-269',
    doi: '10.1016/j.rehab.2016.03.009',
  },
  amstutz1997: {
    authors: 'Amstutz HC et al.',
    journal: 'J Arthroplasty',
    year: 1997,
    volumePages: '12(2):126-132',
    doi: '10.1016/s0883-5403(97)90058-9',
    pmid: 9139094,
  },
  balboni2006: {
    authors: 'Balboni TA, Gobezie R, Mamon HJ',
    journal: 'Int J Radiat Oncol Biol Phys',
    year: 2006,
    volumePages: '65(5):1289-1299',
  },
  bang2015: {
    authors: 'Bang JH, Cho KT, Lee HJ',
    journal: 'Korean J Neurotrauma',
    year: 2015,
    volumePages: '11(2):158-161',
    doi: '10.13004/kjnt.2015.11.2.158',
  },
  banovac1997: {
    authors: 'Banovac K, Gonzalez F, Renfree KJ',
    journal: 'J Spinal Cord Med',
    year: 1997,
    volumePages: '20(1):60-65',
    doi: '10.1080/10790268.1997.11719457',
  },
  banovac2001: {
    authors: 'Banovac K et al.',
    journal: 'Spinal Cord',
    year: 2001,
    volumePages: '39(7):370-374',
    doi: '10.1038/sj.sc.3101166',
    pmid: 11464310,
  },
  banovac2004: {
    authors: 'Banovac K et al.',
    journal: 'Spinal Cord',
    year: 2004,
  },
  baschera2015: {
    authors: 'Baschera D et al.',
    journal: 'J Orthop Surg Res',
    year: 2015,
    volumePages: '10:60',
  },
  baujat2017: {
    authors: 'Baujat G et al.',
    journal: 'Orphanet J Rare Dis',
    year: 2017,
    volumePages: '12:123',
  },
  brooker1973: {
    authors: 'Brooker AF, Bowerman JW, Robinson RA, Riley LH Jr',
    journal: 'J Bone Joint Surg Am',
    year: 1973,
    volumePages: '55:1629-1632',
  },
  brooker_in_brief2015: {
    title: 'Classifications in Brief: Brooker classification',
    journal: 'Clin Orthop Relat Res',
    year: 2015,
  },
  burd2003: {
    authors: 'Burd TA, Hughes MS, Anglen JO',
    journal: 'J Bone Joint Surg Br',
    year: 2003,
    volumePages: '85-B:700-705',
  },
  burns_series: {
    about: 'Case series of HO at the elbow after burns, abstract',
  },
  bycroft2005: {
    authors: 'Bycroft J et al.',
    journal: 'Postgrad Med J',
    year: 2005,
    volumePages: '81:232-235',
    doi: '10.1136/pgmj.2004.024463',
  },
  cadieux: {
    authors: 'Cadieux CL, DesRosiers C, McMullen K',
    title: 'Risks of secondary malignancies with heterotopic bone radiation therapy for patients younger than 40 years',
  },
  calciftissue2025: {
    journal: 'Calcif Tissue Int',
    year: 2025,
    volumePages: '116(1):106',
    doi: '10.1007/s00223-025-01416-3',
  },
  casavant2006: {
    authors: 'Casavant AM, Hastings H',
    journal: 'J Hand Ther',
    year: 2006,
    volumePages: '19(2):255-267',
    doi: '10.1197/j.jht.2006.02.009',
  },
  chalidis2007: {
    authors: 'Chalidis B, Stengel D, Giannoudis PV',
    journal: 'J Neurotrauma',
    year: 2007,
    volumePages: '24(11):1675-1686',
    pmid: 18001198,
  },
  chen2015: {
    journal: 'J Shoulder Elbow Surg',
    year: 2015,
    volumePages: '24(8):1165-1171',
    doi: '10.1016/j.jse.2015.05.044',
  },
  cipriano2009: {
    authors: 'Cipriano CA, Pill SG, Keenan MA',
    journal: 'J Am Acad Orthop Surg',
    year: 2009,
    volumePages: '17(11):689',
    doi: '10.5435/00124635-200911000-00003',
  },
  clavien_dindo: {
    about: 'Clavien-Dindo classification of surgical complications',
  },
  clinicalgate: {
    title: 'Ectopic ossification about the elbow',
    journal: 'ClinicalGate (textbook chapter, web page)',
  },
  corr1989: {
    journal: 'Clin Orthop Relat Res',
    year: 1989,
    volumePages: '(245):303-310',
    pmid: 2502349,
  },
  crawford1986: {
    authors: 'Crawford CM et al.',
    journal: 'J Burn Care Rehabil',
    year: 1986,
    volumePages: '7(4):323-327',
  },
  daniels: {
    authors: 'Daniels CM et al.',
    about: 'Later cohort of combat-related amputations',
  },
  debaun2020: {
    authors: 'DeBaun MR et al.',
    journal: 'J Orthop',
    year: 2020,
    volumePages: '21:228-231',
    doi: '10.1016/j.jor.2020.03.038',
    pmid: 32273662,
  },
  degro2015: {
    journal: 'Strahlenther Onkol',
    year: 2015,
    volumePages: '191(4):295-302',
    doi: '10.1007/s00066-014-0789-8',
    pmid: 25487694,
    about: 'German guideline on radiotherapy of benign disease (DEGRO), part IV',
  },
  delphi2017: {
    year: 2017,
    doi: '10.1186/s13023-017-0659-4',
    about: 'Delphi consensus on FOP',
  },
  diseasemaps: {
    journal: 'Diseasemaps (web page)',
    about: 'Progressive osseous heteroplasia, ICD-10 code',
  },
  dismech: {
    about:
      'Fibrodysplasia ossificans progressiva, data file of the Monarch Initiative (dismech). It cites PMID 34353327 and 28666455',
  },
  douglas2012: {
    authors: 'Douglas K et al.',
    journal: 'Orthopedics',
    year: 2012,
    volumePages: '35(6):e815-e822',
    doi: '10.3928/01477447-20120525-18',
    pmid: 22691651,
  },
  eggli2001: {
    authors: 'Eggli S et al.',
    journal: 'Arch Orthop Trauma Surg',
    year: 2001,
    volumePages: '121(9):531-535',
    doi: '10.1007/s004020100287',
  },
  egypt2022: {
    doi: '10.1186/s43046-022-00149-w',
    about: 'Egyptian series of radiotherapy, 7-8 Gy within 3 days',
  },
  ema_diclofenac: {
    about: 'Review of diclofenac by the European Medicines Agency, as reported by the UK Specialist Pharmacy Service',
  },
  endonet: {
    journal: 'EndoNet',
    about: 'Myositis Ossificans, phenotype ENP00522',
  },
  etidronate_label: {
    about: 'US label text of etidronate',
  },
  excision_time: {
    title: 'Appropriate excision time of heterotopic ossification in elbow caused by trauma',
  },
  farris2012: {
    authors: 'Farris MK et al.',
    journal: 'Radiat Oncol',
    year: 2012,
    volumePages: '7:140',
    doi: '10.1186/1748-717X-7-140',
  },
  fda2020: {
    journal: 'US Food and Drug Administration',
    year: 2020,
    about: 'Drug safety communication on NSAIDs in pregnancy, 15 October 2020',
  },
  fischer: {
    authors: 'Fischer CS et al.',
    about: 'Study of HO after radial head fracture',
  },
  fop_history2019: {
    journal: 'Orphanet J Rare Dis',
    year: 2019,
    doi: '10.1186/s13023-019-1068-7',
    about: 'Natural history of FOP',
  },
  forsberg2010: {
    authors: 'Forsberg JA, Potter BK',
    journal: 'J Surg Orthop Adv',
    year: 2010,
    volumePages: '19(1):54-61',
  },
  foruria2013: {
    authors: 'Foruria AM et al.',
    journal: 'J Bone Joint Surg Am',
    year: 2013,
    volumePages: '95(10):e66',
    doi: '10.2106/JBJS.K.01533',
    pmid: 23677367,
  },
  founding: {
    title: 'Heterotopic ossification (patient information page, MongoCat.com, without references)',
  },
  fransen2006: {
    authors: 'Fransen M et al.',
    journal: 'BMJ',
    year: 2006,
    volumePages: '333:519',
    doi: '10.1136/bmj.38925.471146.4F',
    pmid: 16885182,
  },
  gagnier2013: {
    authors: 'Gagnier JJ et al.',
    journal: 'J Med Case Rep',
    year: 2013,
    volumePages: '7:223',
  },
  garland1983: {
    authors: 'Garland DE et al.',
    journal: 'Clin Orthop Relat Res',
    year: 1983,
    volumePages: '(176):197-200',
    pmid: 6406123,
  },
  garland1985: {
    title: 'Resection of heterotopic ossification in the adult with head trauma',
    year: 1985,
  },
  geller: {
    authors: 'Geller JS et al.',
    title: 'Primary versus secondary radiotherapy for heterotopic ossification prevention about the elbow',
    about: 'University of Miami',
  },
  genereviews_fop: {
    title: 'Fibrodysplasia ossificans progressiva',
    journal: 'GeneReviews',
    about: 'NBK558090, with Table 8',
  },
  genereviews_gnas: {
    journal: 'GeneReviews',
    about: 'NBK459117',
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
  griffin2013: {
    authors: 'Griffin SM et al.',
    journal: 'Clin Orthop Relat Res',
    year: 2013,
    volumePages: '471:2776-2782',
    doi: '10.1007/s11999-013-2871-4',
  },
  hamid2010: {
    authors: 'Hamid N et al.',
    journal: 'J Bone Joint Surg Am',
    year: 2010,
    volumePages: '92(11):2032-2038',
    doi: '10.2106/JBJS.I.01435',
  },
  hang2014: {
    authors: 'Hang JF, Chen PC',
    title: 'Parosteal osteosarcoma',
    journal: 'Arch Pathol Lab Med',
    year: 2014,
    volumePages: '138:694-699',
    doi: '10.5858/arpa.2013-0030-RS',
  },
  hastings1994: {
    authors: 'Hastings H, Graham TJ',
    journal: 'Hand Clin',
    year: 1994,
    volumePages: '10(3):417-437',
    doi: '10.1016/s0749-0712(21)01180-x',
  },
  hipaa: {
    about: '45 CFR 164.514(b)(2), Safe Harbor, regulation text as quoted',
  },
  hipint2023: {
    journal: 'Hip Int',
    year: 2023,
    volumePages: '33(3):420-425',
    doi: '10.1177/11207000211039173',
    pmid: 34510950,
  },
  honore2020: {
    authors: 'Honore T et al.',
    journal: 'J Rehabil Med',
    year: 2020,
    volumePages: '52(5)',
    doi: '10.2340/16501977-2692',
  },
  humpathol2019: {
    journal: 'Hum Pathol',
    year: 2019,
    volumePages: '88:39-47',
    doi: '10.1016/j.humpath.2019.02.009',
  },
  icc_emergency: {
    journal: 'International Clinical Council on FOP (ICC)',
    about: 'Guidelines on FOP, emergency section',
  },
  icd10_cm: {
    about: 'ICD-10-CM, code pages of M61',
  },
  icd10_list: {
    about: 'ICD-10, text list of the WHO type',
  },
  icd10_sites: {
    about: 'ICD-10, code of the site of musculoskeletal involvement, German edition',
  },
  icd10_who: {
    title: 'ICD-10',
    journal: 'World Health Organization',
    year: 2019,
  },
  ifopa: {
    journal: 'International FOP Association (IFOPA)',
    about: 'Page for medical professionals',
  },
  indomethacin_label: {
    about: 'US label text of indomethacin (copies)',
  },
  invivo: {
    journal: 'In Vivo',
    pmc: 'PMC8045119',
    about: 'Review',
  },
  iorbc: {
    journal: 'iORBC (web page)',
    about: 'Page on treatment, citing guidance of the RCR and DEGRO',
  },
  jarthroplasty1988: {
    journal: 'J Arthroplasty',
    year: 1988,
    volumePages: '3(3):229-234',
    doi: '10.1016/s0883-5403(88)80020-2',
    pmid: 3141590,
  },
  jbjscc2019: {
    journal: 'JBJS Case Connect',
    year: 2019,
    volumePages: '9(4):e0146',
    doi: '10.2106/JBJS.CC.19.00146',
    pmid: 31815809,
  },
  jnm1985: {
    journal: 'J Nucl Med',
    year: 1985,
    volumePages: '26(2):125-132',
  },
  josr2015: {
    journal: 'J Orthop Surg Res',
    year: 2015,
    doi: '10.1186/s13018-015-0317-2',
  },
  jscm2004: {
    journal: 'J Spinal Cord Med',
    year: 2004,
    volumePages: '27(5):434-437',
    doi: '10.1080/10790268.2004.11752233',
    pmid: 15648796,
  },
  kaplan2008: {
    authors: 'Kaplan FS et al.',
    journal: 'Pediatrics',
    year: 2008,
    volumePages: '121:e1295-e1300',
    doi: '10.1542/peds.2007-1980',
  },
  kdigo2012: {
    year: 2012,
    about: 'KDIGO guideline on chronic kidney disease 2012, as quoted',
  },
  ketorolac_eu: {
    about: 'EU core safety profile of ketorolac',
  },
  kitterman2005: {
    authors: 'Kitterman JA et al.',
    journal: 'Pediatrics',
    year: 2005,
    volumePages: '116:e654',
    about: 'Figures of misdiagnosis as given in a news report',
  },
  kluger2000: {
    authors: 'Kluger G et al.',
    journal: 'J Child Neurol',
    year: 2000,
    volumePages: '15(6):406-413',
    doi: '10.1177/088307380001500610',
  },
  lacout2012: {
    authors: 'Lacout A et al.',
    journal: 'Indian J Radiol Imaging',
    year: 2012,
    volumePages: '22:35-39',
  },
  lebrun2010: {
    authors: 'Lebrun M et al.',
    journal: 'J Clin Endocrinol Metab',
    year: 2010,
    volumePages: '95:3028-3038',
  },
  lecom: {
    journal: 'LECOM (web page)',
    about: 'Review answering questions of readers',
  },
  lee2013: {
    authors: 'Lee EK et al.',
    journal: 'J Shoulder Elbow Surg',
    year: 2013,
    volumePages: '22(5):716-722',
    doi: '10.1016/j.jse.2012.11.020',
  },
  legosz2019: {
    journal: 'BioMed Res Int',
    year: 2019,
    volumePages: '3860142',
    pmc: 'PMC6500709',
  },
  lindenhovius2012: {
    authors: 'Lindenhovius ALC et al.',
    journal: 'J Bone Joint Surg Am',
    year: 2012,
    volumePages: '94(8):694-700',
    doi: '10.2106/JBJS.J.01761',
    pmid: 22517385,
  },
  loinc: {
    about: 'LOINC names in HL7 value sets and public repositories',
  },
  luria: {
    authors: 'Luria S, Gal A, Kornitzer E, Eylon S',
    title: 'Heterotopic ossification in children with severe traumatic brain injury',
    journal: 'Hand and Microsurgery',
  },
  mas_table: {
    doi: '10.1186/1743-0003-10-61',
    about: 'Modified Ashworth Scale, table 2',
  },
  mavrogenis2012: {
    journal: 'J Orthop Traumatol',
    year: 2012,
    doi: '10.1007/s10195-012-0193-z',
  },
  mcauliffe1997: {
    authors: 'McAuliffe JA, Wolfson AH',
    journal: 'J Bone Joint Surg Am',
    year: 1997,
    pmid: 9160948,
  },
  merck_rom: {
    title: 'Normal values for range of motion of joints',
    journal: 'Merck Manual (table, copy)',
  },
  meyers2019: {
    authors: 'Meyers C et al.',
    title: 'Heterotopic Ossification: A Comprehensive Review',
    journal: 'JBMR Plus',
    year: 2019,
    volumePages: '3(4):e10172',
    doi: '10.1002/jbm4.10172',
  },
  mo_table2020: {
    doi: '10.1186/s13052-020-00874-9',
    about: 'Features of myositis ossificans, table 1',
  },
  morrey1981: {
    authors: 'Morrey BF, Askew LJ, An KN, Chao EY',
    journal: 'J Bone Joint Surg Am',
    year: 1981,
    volumePages: '(6):872-877',
  },
  murphey2000: {
    authors: 'Murphey MD et al.',
    journal: 'Radiographics',
    year: 2000,
    volumePages: '20(5):1407-1434',
    doi: '10.1148/radiographics.20.5.g00se171407',
    pmid: 10992031,
  },
  nct01241916: {
    journal: 'ClinicalTrials.gov',
    about: 'Trial registration NCT01241916',
  },
  neal2000: {
    journal: 'Acta Orthop Scand',
    year: 2000,
    volumePages: '122-128',
  },
  omim166350: {
    about: 'Osseous heteroplasia, progressive (OMIM 166350), by CISMeF',
  },
  orphanet665: {
    journal: 'Orphanet',
    about: 'ORPHA:665',
  },
  orphanet79443: {
    journal: 'Orphanet',
    about: 'ORPHA:79443',
  },
  pakos2004: {
    authors: 'Pakos EE, Ioannidis JPA',
    journal: 'Int J Radiat Oncol Biol Phys',
    year: 2004,
    volumePages: '60(3):888-895',
    doi: '10.1016/j.ijrobp.2003.11.015',
    pmid: 15465207,
  },
  palovarotene_ema: {
    journal: 'European Medicines Agency',
    about: 'Sohonos (palovarotene), European public assessment report',
  },
  palovarotene_label: {
    about: 'US label of palovarotene (Sohonos)',
  },
  paraplegia1990: {
    journal: 'Paraplegia',
    year: 1990,
    volumePages: '28(7):441-447',
    doi: '10.1038/sc.1990.59',
    pmid: 2123534,
  },
  phenopackets: {
    about: 'phenopacket-store, public data of cases (commit b694d17)',
  },
  php_consensus2018: {
    journal: 'Nat Rev Endocrinol',
    year: 2018,
    doi: '10.1038/s41574-018-0042-0',
    about: 'Consensus statement on pseudohypoparathyroidism',
  },
  pignolo2011: {
    authors: 'Pignolo RJ et al.',
    journal: 'Orphanet J Rare Dis',
    year: 2011,
    volumePages: '6:80',
  },
  pmc4122684: {
    pmc: 'PMC4122684',
    about: 'Systematic review',
  },
  pmid12375245: {
    pmid: 12375245,
  },
  pmid14639555: {
    pmid: 14639555,
  },
  pmid1541613: {
    pmid: 1541613,
    about: 'Randomised trial of limited-field radiotherapy of the hip',
  },
  pmid1580774: {
    journal: 'Arch Phys Med Rehabil',
    year: 1992,
    volumePages: '73(5):459-462',
    pmid: 1580774,
  },
  pmid18245597: {
    pmid: 18245597,
  },
  pmid25337067: {
    pmid: 25337067,
  },
  pmid26409557: {
    pmid: 26409557,
  },
  pmid32928622: {
    pmid: 32928622,
    about: 'Later meta-analysis of randomised trials',
  },
  pmid6776126: {
    pmid: 6776126,
  },
  potter2006: {
    authors: 'Potter BK et al.',
    journal: 'J Am Acad Orthop Surg',
    year: 2006,
    volumePages: 'S191-S197',
  },
  potter2007: {
    authors: 'Potter BK et al.',
    journal: 'J Bone Joint Surg Am',
    year: 2007,
    volumePages: '89-A:476',
  },
  public_codes: {
    about: 'Code lists in public repositories',
  },
  quadriceps_contusion: {
    journal: 'Orthobullets (web page)',
    about: 'Quadriceps contusion',
  },
  radiologyreview: {
    journal: 'RadiologyReview (web page)',
    about: 'Osteogenic tumors',
  },
  radiopaedia: {
    journal: 'Radiopaedia',
    about: 'Discussion of case 86087',
  },
  radiotheroncol2015: {
    journal: 'Radiother Oncol',
    year: 2015,
    volumePages: '116(1):4-9',
    doi: '10.1016/j.radonc.2015.05.022',
    pmid: 26163090,
  },
  rarecare: {
    journal: 'Rarecare.world (web page)',
    about: 'Fibrodysplasia ossificans progressiva',
  },
  rcr2023: {
    title: 'Recommendations for using radiotherapy for benign disease in the UK',
    journal: 'Royal College of Radiologists (RCR)',
    year: 2023,
  },
  riley2017: {
    authors: 'Riley DS et al.',
    journal: 'J Clin Epidemiol',
    year: 2017,
    about: 'CARE, explanation and elaboration',
  },
  sagi2014: {
    authors: 'Sagi HC, Jordan CJ, Barei DP, Serrano-Riera R, Steverson B',
    journal: 'J Orthop Trauma',
    year: 2014,
    volumePages: '28(7):377-383',
    doi: '10.1097/BOT.0000000000000049',
    pmid: 24625922,
  },
  sarcoma_referral: {
    journal: 'UK National Health Service trust (web page)',
    about: 'Sarcoma, page for clinicians',
  },
  sardelli2011: {
    authors: 'Sardelli M, Tashjian RZ, MacWilliams BA',
    journal: 'J Bone Joint Surg Am',
    year: 2011,
    volumePages: '93(5):471-477',
    doi: '10.2106/JBJS.I.01633',
  },
  savvidou2021: {
    authors: 'Savvidou O et al.',
    journal: 'EFORT Open Rev',
    year: 2021,
    volumePages: '6:572-583',
    doi: '10.1302/2058-5241.6.210002',
  },
  schuh2005: {
    authors: 'Schuh A, Zeiler G',
    journal: 'Zentralbl Chir',
    year: 2005,
    volumePages: '130(4):293-296',
    doi: '10.1055/s-2005-836783',
  },
  scire_bisphosphonates: {
    title: 'Heterotopic ossification, bisphosphonates',
    journal: 'SCIRE (web page)',
  },
  scire_intro: {
    title: 'Heterotopic ossification, introduction',
    journal: 'SCIRE (web page)',
  },
  seegenschmiedt1993: {
    authors: 'Seegenschmiedt MH et al.',
    journal: 'Radiother Oncol',
    year: 1993,
    volumePages: '26(3):271-274',
    doi: '10.1016/0167-8140(93)90270-i',
    pmid: 8316658,
  },
  seegenschmiedt1997: {
    authors: 'Seegenschmiedt MH et al.',
    title:
      'Prevention of heterotopic ossification about the hip: final results of two randomized trials in 410 patients using either preoperative or postoperative radiation therapy',
    journal: 'Int J Radiat Oncol Biol Phys',
    year: 1997,
    pmid: 9300751,
  },
  seegenschmiedt2001: {
    authors: 'Seegenschmiedt MH et al.',
    journal: 'Int J Radiat Oncol Biol Phys',
    year: 2001,
    volumePages: '51(3):756-765',
    doi: '10.1016/s0360-3016(01)01640-6',
  },
  sferopoulos: {
    authors: 'Sferopoulos NK et al.',
    doi: '10.1007/s00590-017-1932-x',
  },
  shehab2002: {
    authors: 'Shehab D, Elgazzar AH, Collier BD',
    journal: 'J Nucl Med',
    year: 2002,
    volumePages: '43:346-353',
  },
  sherman2003: {
    authors: 'Sherman AL et al.',
    journal: 'J Spinal Cord Med',
    year: 2003,
    volumePages: '26(3):227-230',
    doi: '10.1080/10790268.2003.11753688',
    pmid: 14997963,
  },
  shore2006: {
    authors: 'Shore EM et al.',
    journal: 'Nat Genet',
    year: 2006,
  },
  siegel2024: {
    authors: 'Siegel P et al.',
    journal: 'Front Rehabil Sci',
    year: 2024,
    volumePages: '5:1327417',
    doi: '10.3389/fresc.2024.1327417',
    pmid: 38903480,
  },
  statpearls: {
    about: 'StatPearls, article 17327',
  },
  sugi: {
    journal: 'Sugi atlas of diseases (web page)',
    about: 'Progressive osseous heteroplasia',
  },
  sullivan2013: {
    authors: 'Sullivan MP et al.',
    journal: 'Bone Joint Res',
    year: 2013,
    volumePages: '2',
    doi: '10.1302/2046-3758.23.2000152',
  },
  sun2015: {
    authors: 'Sun Y et al.',
    journal: 'J Shoulder Elbow Surg',
    year: 2015,
    volumePages: '24:1735-1740',
  },
  tao2017: {
    authors: 'Tao MJ et al.',
    journal: 'Br J Radiol',
    year: 2017,
    volumePages: '90(1080):20170263',
  },
  uk_indometacin: {
    about: 'UK product texts of indometacin capsules',
  },
  vankuijk2002: {
    authors: 'van Kuijk AA et al.',
    journal: 'Spinal Cord',
    year: 2002,
    about: 'Article sj.sc.3101309',
  },
  vavken2009: {
    authors: 'Vavken P, Castellani L, Sculco TP',
    journal: 'Clin Orthop Relat Res',
    year: 2009,
    volumePages: '467:3283-3289',
  },
  veltman2015: {
    authors: 'Veltman ES et al.',
    journal: 'Arch Orthop Trauma Surg',
    year: 2015,
    volumePages: '135:613-617',
  },
  viola1999: {
    authors: 'Viola RW, Hanel DP',
    title: 'Early simple release of posttraumatic elbow contracture associated with heterotopic ossification',
    year: 1999,
  },
  wheeless: {
    journal: 'Wheeless (online textbook)',
    about: 'Page on HO of the elbow',
  },
  who2020: {
    journal: 'World Health Organization',
    year: 2020,
    about: 'Classification of soft tissue tumours 2020 (list)',
  },
  wiggers2014: {
    authors: 'Wiggers JK et al.',
    journal: 'Clin Orthop Relat Res',
    year: 2014,
    doi: '10.1007/s11999-013-3304-0',
    pmc: 'PMC4048434',
  },
  wounds2012: {
    journal: 'WOUNDS',
    year: 2012,
    volumePages: '24(6):160-167',
  },
  zakrasek2019: {
    authors: 'Zakrasek EC et al.',
    journal: 'Spinal Cord',
    year: 2019,
    volumePages: '57(3):214-220',
    doi: '10.1038/s41393-018-0199-3',
    pmid: 30254206,
  },
  zangbar2014: {
    authors: 'Zangbar B et al.',
    journal: 'Am J Surg',
    year: 2014,
  },
  zhang2019: {
    authors: 'Zhang Z et al.',
    journal: 'J Int Med Res',
    year: 2019,
    doi: '10.1177/0300060519877324',
  },
  zhu_medicine: {
    authors: 'Zhu XT, Chen L, Lin JH',
    journal: 'Medicine',
    about: 'Meta-analysis of 8 randomised trials',
  },
  zhuy2015: {
    authors: 'Zhu Y et al.',
    pmid: 26155968,
    about: 'Meta-analysis of risk factors after hip replacement',
  },
  zwerus2019: {
    authors: 'Zwerus EL et al.',
    journal: 'Shoulder Elbow',
    year: 2019,
    volumePages: '11(3):215-224',
    doi: '10.1177/1758573217728711',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
