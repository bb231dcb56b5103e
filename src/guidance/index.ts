/** All topics of guidance. A topic is one folder and one line here. */

import { differential } from './differential/index';
import type { Advise, Topic } from './guidance';
import { imaging } from './imaging/index';
import { prevention } from './prevention/index';
import { referral } from './referral/index';
import { rehabilitation } from './rehabilitation/index';
import { surgeryTiming } from './surgeryTiming/index';

export const advice: Readonly<Partial<Record<Topic, Advise>>> = {
  differential,
  imaging,
  prevention,
  rehabilitation,
  referral,
  surgery_timing: surgeryTiming,
};
