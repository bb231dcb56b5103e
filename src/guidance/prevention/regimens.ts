/** What was reported in which setting, by its facts; where nothing was, the claim of the founding text stands alone. */
import type { Method } from '../../clinical/contraindications';
import type { Setting } from '../../clinical/preventionSetting';

/** That it prevents to some extent: the founding text. */
export const claims: Readonly<Record<Method, string>> = {
  nsaid: 'S58',
  radiotherapy: 'S60',
  bisphosphonate: 'S59',
};

const regimens: Readonly<Record<Setting, Readonly<Partial<Record<Method, readonly string[]>>>>> = {
  hip_replacement: { nsaid: ['L18', 'L19', 'L21'], radiotherapy: ['L29', 'L30', 'L143'], bisphosphonate: ['L40.hip'] },
  hip_surgery: { nsaid: ['L18'], radiotherapy: ['L29', 'L30'] },
  acetabular_surgery: { nsaid: ['L22'], radiotherapy: ['L29', 'L30'] },
  elbow_injury: { radiotherapy: ['L29', 'L35'] },
  elbow_excision: { nsaid: ['L26'], radiotherapy: ['L29', 'L35'] },
  excision: { radiotherapy: ['L29'] },
  operation: {},
  spinal_cord: { nsaid: ['L24'], bisphosphonate: ['L40.cord'] },
  brain: {},
  burn: {},
};

/** The regimens of a method as statements by their names; empty where none was reported. */
export const regimensOf = (setting: Setting, method: Method): readonly string[] => regimens[setting][method] ?? [];

/** Regimens with diclofenac or a coxib. */
export const coxibRegimens: readonly string[] = ['L26'];
