/** How much is read and told: beyond any note that a person writes, and little enough to be answered at once. */

/** Signs of a text: four times a note of 4,000 lines. A longer one is no note, and nothing of it is read. */
export const mostSigns = 500_000;

/** Levels of lists and fields in each other. The format has five; each level costs every reader of a tree a call. */
export const mostLevels = 100;

/** Notes in one file, which is one case over time. Each of them is asked of every rule. */
export const mostNotes = 100;

/** Parts that aliases may repeat: a few aliases that repeat each other would never end. */
export const mostAliasNodes = 2_000;

/** Entries of a list. Rules compare entries with each other: twice as many take up to four times as long. */
export const mostEntries = 500;

/** Problems of YAML itself, and problems of a text in all. Nobody reads more at once, and VS Code shows no more. */
export const mostFaults = 500;
export const mostProblems = 1000;

/** Empty fields with their questions that one insertion of guidance adds. What else is missing is told as a gap. */
export const mostStubs = 40;

/** Sentences in one message that gathers what several rules say. */
export const mostSentences = 20;

/** Faults of a text that is beyond a limit: what lies beyond it is not read. */
export const beyond = { signs: 'BEYOND_SIGNS', levels: 'BEYOND_LEVELS', notes: 'BEYOND_NOTES' } as const;

/** Whether a fault is one of those. */
export const isBeyond = (code: string): boolean => code.startsWith('BEYOND_');
