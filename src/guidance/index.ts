/** All topics of guidance. A topic is one folder and one line here. */
import type { Advise, Topic } from './guidance';
import { surgeryTiming } from './surgeryTiming/index';

export const advice: Readonly<Partial<Record<Topic, Advise>>> = {
  surgery_timing: surgeryTiming,
};
