/** All tests of the schema in a language server, in one process with one server. */
import { begin, end } from './session';
import './mistakes.suite';
import './hover.suite';
import './suggestions.suite';
import './snippets.suite';

before(begin);
after(end);
