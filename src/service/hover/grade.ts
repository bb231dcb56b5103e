/** A grade of the bone: what it means in its system. For which joint that was made, the word of the system says. */
import { gradeSystems } from '../../knowledge/values/grades';
import { fieldNameOf, type Reader } from './place';

export const grade: Reader = ({ path, on, written }) => {
  const [name = '', step = ''] = written.split(/\s+/);
  const system = fieldNameOf(path) === 'grade' && Object.hasOwn(gradeSystems, name) ? gradeSystems[name] : undefined;
  if (!system) return undefined;
  const text = Object.hasOwn(system.steps, step) ? system.steps[step] : undefined;
  if (text === undefined) return { facts: system.facts };
  const term = `**${system.title} ${step}**: ${text}`;
  return on === 'key' ? { here: [term], facts: system.facts } : { term, facts: system.facts };
};
