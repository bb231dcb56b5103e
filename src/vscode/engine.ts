/** The engine, loaded when the first note needs it: activation costs those who open other files next to nothing. */
export const engine = () => import('../service/index');
