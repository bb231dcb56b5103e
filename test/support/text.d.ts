/** Notes that a bundle carries as text. */
declare module '*.yaml' {
  const text: string;
  export = text;
}
