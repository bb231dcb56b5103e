/** A code of a disease, a feature or a test: what it means in its system. */
import { type Code, codeIn, m61Of, sideOfCm } from '../../clinical/codes';
import { type CodeMeaning, codeMeaning, loincCodes, m61Kinds, m61Sites } from '../../knowledge/codes';
import { noteText } from './markdown';
import { fieldNameOf, type Place, type Reader } from './place';

export const code: Reader = (place) => {
  if (place.on === 'key') return undefined;
  if (place.path[0] === 'labs' && fieldNameOf(place.path) === 'test') return loincOf(place.written);
  const [found] = codesAt(place);
  if (!found) return undefined;
  const { name, facts } = meaningOf(found);
  return { term: `**${noteText(found.code)}**: ${name}.`, facts };
};

function loincOf(test: string) {
  const loinc = Object.hasOwn(loincCodes, test) ? loincCodes[test] : undefined;
  return loinc === undefined ? undefined : { here: [`the code of this test in LOINC is ${loinc}.`], facts: ['L59'] };
}

/** The code that stands there. In a list of features only terms of the Human Phenotype Ontology are codes. */
function codesAt({ path, shape, written }: Place): Code[] {
  const name = fieldNameOf(path);
  // The name of a system alone is no code yet.
  if (Object.hasOwn(shape.values ?? {}, written)) return [];
  if (path[0] === 'diagnosis' && name === 'codes') return codeIn(written, path);
  const isFeature = path[0] === 'genetics' && /^features/.test(name) && written.startsWith('HP:');
  return isFeature ? codeIn(`hpo ${written}`, path) : [];
}

/** What a code means in its system, as a few words. */
export const codeName = (found: Code): string => meaningOf(found).name;

function meaningOf(found: Code): CodeMeaning {
  const named = codeMeaning(found.system ?? '', found.code) ?? codeMeaning(icd10(found.system), found.code);
  return named ?? m61Meaning(found) ?? { name: unknownCode(found), facts: [] };
}

/** What no digit of a site hangs on is the same in both versions of ICD-10. */
const icd10 = (system: string | undefined): string => (system === 'icd10_cm' ? 'icd10_who' : '');

function unknownCode({ system }: Code): string {
  return system === undefined
    ? 'a code without the name of its system: write the name in front of it'
    : 'not among the codes that are known here: check it in the list of its system';
}

/** The parts of M61 in ICD-10; without the system the site stays open, since its digits differ. */
function m61Meaning(found: Code): CodeMeaning | undefined {
  const parts = m61Of(found);
  const kind = parts && m61Kinds[parts.kind];
  if (!parts || kind === undefined) return undefined;
  const sites = found.system === undefined ? undefined : m61Sites[found.system];
  const site = parts.site && (sites?.[parts.site] ?? 'a site whose digit means another one in each version of ICD-10');
  const side = found.system === 'icd10_cm' ? sideOfCm(parts) : undefined;
  return {
    name: [kind, site, side].filter((part) => part).join('; '),
    facts: found.system === 'icd10_cm' ? ['L116', 'L117', 'L115'] : ['L116', 'L118', 'L115'],
  };
}
