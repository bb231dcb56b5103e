/** All tests of the schema in a language server, in one process with one server. */
import { begin, end, patience } from './session';
import './mistakes.suite';
import './hover.suite';
import './suggestions.suite';
import './snippets.suite';

before(begin);
// The server works at its own pace, and a busy machine is no fault of the schema.
beforeEach(function () {
  this.currentTest?.timeout(patience);
});
after(end);
