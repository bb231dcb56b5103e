/** A note that no test opens, beside a project file that breaks off: they are there before the window is opened. */
import { early } from '../notes/early';

/** The folder in the samples, and the texts in it by file name. */
export const ahead = {
  folder: 'ahead',
  files: { 'never-opened.ho.yaml': early, '.ho-notes.json': '{ "rules": {' },
} as const;
