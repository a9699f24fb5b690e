/**
 * Imported first of all: libraries read these when they load, and then write requests, replies and
 * headers to standard error (azure's logger, `debug` in express and botbuilder). An operator who
 * looks for a fault must not be able to turn a log of messages on by accident.
 */
for (const name of ['DEBUG', 'AZURE_LOG_LEVEL', 'TYPESPEC_RUNTIME_LOG_LEVEL']) delete process.env[name];

// Node remembers the address of the last 250 fetches for whoever asks `performance`: the address of
// a reply holds the conversation's id.
performance.setResourceTimingBufferSize(0);
