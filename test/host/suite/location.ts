/** Mocha's browser build reads the page's address, which Node does not have. Must be evaluated before mocha. */
const scope = globalThis as { location?: { search?: string } };
scope.location ??= { search: '' };
