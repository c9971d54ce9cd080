import { runSnapshot } from './run-snapshot.js';

process.exitCode = await runSnapshot(process.argv.slice(2), { out: console.log, err: console.error });
