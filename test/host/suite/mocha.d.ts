/** Mocha's browser build comes without types; what it puts into the global scope has them from `@types/mocha`. */
declare module 'mocha/mocha.js';
