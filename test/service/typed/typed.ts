/** One thing that people type, and what should come of it. */
export interface Typed {
  /** Lines behind the core note. */
  readonly lines: string;
  /** The marked part of the text. */
  readonly at: string;
  /** How the message begins. */
  readonly says: string;
  readonly fix?: string;
  /** The lines when the correction is taken; left out where there is none. */
  readonly after?: string;
}
