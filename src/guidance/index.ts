/** All topics of guidance. A topic is one folder and one line here. */

import { differential } from './differential/index';
import type { Advise, Topic } from './guidance';
import { imaging } from './imaging/index';
import { surgeryTiming } from './surgeryTiming/index';

export const advice: Readonly<Partial<Record<Topic, Advise>>> = {
  differential,
  imaging,
  surgery_timing: surgeryTiming,
};
