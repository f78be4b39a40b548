// Test files share their process: none changes what another reads, and starting one for each takes longer than the tests.
export default { test: { isolate: false } };
