/** What is asked of a diagnosis that laboratory values, a study of the veins or an implant decide. */
import { implantsBeside } from '../../clinical/implant';
import { type Lab, latestLab } from '../../clinical/labs';
import { bestStudy } from '../../clinical/recordedStudies';
import { inOneLine, inWords, testInWords, withDetail } from '../../knowledge/guidanceText';
import type { Entry } from '../../model/access';
import type { Note } from '../../model/note';
import type { Statement } from '../guidance';
import { labPlace, labText } from '../labText';
import { filled } from '../statement';
import { studyPlaces, studyText } from '../studyText';

/** By the study of the veins; a D-dimer alone is unspecific (L60). */
export function thrombosis(note: Note): Statement {
  const veins = bestStudy(note, 'veins')?.study;
  if (veins) return filled('question', 'L60.vein', { study: studyText(veins) }, studyPlaces(veins));
  const labs = labsOf(note, 'd_dimer');
  return labs.length > 0 ? byLabs('L60.lab', labs) : filled('question', 'L60.none');
}

/** By the signs of inflammation in the blood, which HO alone can raise (L145). */
export function infection(note: Note, names: string): Statement {
  const labs = labsOf(note, 'crp', 'esr', 'ck');
  return labs.length > 0 ? byLabs('L145.lab', labs, names) : filled('question', 'L145.none', { names });
}

export function implants({ data }: Note, names: string): Statement {
  const beside = implantsBeside(data);
  const implant = inOneLine([...new Set(beside.map(({ kind, id }) => withDetail(inWords(kind), id)))]);
  return filled(
    'question',
    'L61.implant',
    { names, implant },
    beside.map(({ path }) => path),
  );
}

/** The tests of Albright hereditary osteodystrophy (AHO) that are not recorded (L93). */
export function albright(note: Note): Statement {
  const missing = (['calcium', 'phosphate', 'pth', 'tsh'] as const).filter((test) => labsOf(note, test).length === 0);
  return missing.length > 0
    ? filled('question', 'L93.tests', { tests: inOneLine(missing.map(testInWords)) })
    : filled('question', 'L93.look');
}

/** The last entry of each of these tests that tells a value or a result. */
const labsOf = (note: Note, ...tests: readonly Lab['test'][]): Entry<Lab>[] =>
  tests.map((test) => latestLab(note, test)).filter((lab) => lab !== undefined);

function byLabs(name: string, labs: readonly Entry<Lab>[], names = ''): Statement {
  return filled('question', name, { names, labs: inOneLine(labs.map(labText)) }, labs.map(labPlace));
}
