/** Starts mocha's browser build, which runs in Node and in a web worker alike. Must be imported before any suite. */
import './location';
import 'mocha/mocha.js';

mocha.setup({ ui: 'bdd', timeout: 30_000 });
