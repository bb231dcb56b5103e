/** The note's schema as plain code: made at build time from `src/knowledge/schema.ts`, never written to disk. */
declare module 'ho-notes:validator' {
  interface Failure {
    instancePath: string;
    keyword: string;
    /** Left out but for an unknown key. */
    params?: { additionalProperty: string };
  }
  /** Whether data fits; what does not stands in `errors` until the next call. */
  export const validate: ((data: unknown) => boolean) & { errors?: Failure[] | null };
}
