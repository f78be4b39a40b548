export default {
  test: {
    // Test files share their process: none changes what another reads, and starting one for each takes longer than the tests.
    isolate: false,
    // Packing, compilers and child processes are slow on a busy machine; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};
