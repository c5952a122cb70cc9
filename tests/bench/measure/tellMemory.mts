/**
 * Loaded into a hub's process beside the hub (`node --expose-gc --import …`): tells its parent what is in use once all that
 * nobody holds any more is gone. It stands here because no setting of the real hub opens its insides.
 */
process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc!();
  globalThis.gc!();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send!({ heapUsed, external, rss });
});
