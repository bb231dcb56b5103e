/** Texts that no person writes: made to be endless, deep, enormous, or something else than text. */
import { deep } from './deep';
import { entries } from './entries';
import type { HostileTexts } from './hostile';
import { long } from './long';
import { names } from './names';
import { repeats } from './repeats';
import { signs } from './signs';

export const hostile: HostileTexts = { ...repeats, ...deep, ...long, ...signs, ...names, ...entries };
