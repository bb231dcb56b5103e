/** All rules. A new rule is one file and one line here. */
import type { Rule } from './rule';
import { surgeryBefore4Months } from './surgery-before-4-months';

export const rules: readonly Rule[] = [surgeryBefore4Months];
