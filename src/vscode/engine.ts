/** The engine, loaded when the first note needs it: activation costs those who open other files next to nothing. */
type Engine = typeof import('../service/index');

let loaded: Promise<Engine> | undefined;

export const engine = (): Promise<Engine> => {
  loaded ??= load();
  return loaded;
};

/** Loading holds up everything else, so what VS Code has been asked for before goes out first. */
async function load(): Promise<Engine> {
  await new Promise((resolve) => setTimeout(resolve));
  return import('../service/index');
}
