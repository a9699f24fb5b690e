// `node bench/cluster.mjs PROCESSES`: so many of the built bot behind one port, for the bench alone.
// The product has one process an instance, and the platform puts several behind one address.
import cluster from 'node:cluster';
import { fileURLToPath } from 'node:url';

const wanted = Number(process.argv[2]);
let listening = 0;
cluster.setupPrimary({ exec: fileURLToPath(new URL('../dist/main.js', import.meta.url)), args: [] });
cluster.on('listening', () => {
  // /health answers when the first of them does; the bench waits for the last.
  if (++listening === wanted) process.send?.('all');
});
cluster.on('exit', () => process.exit(1));
process.on('disconnect', () => process.exit(0));
for (let started = 0; started < wanted; started++) cluster.fork();
