// Preloaded into a bot under measurement: tells its heap when asked, which is no part of the program.
// `--expose-gc` lets the bench ask for what is left after a full collection.
process.on('message', (message) => {
  if (message === 'collect') globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed / 2 ** 20);
});
