import { desk } from './desk.ts';
import { run } from './run.ts';
import { stoppedCode } from './stop.ts';

// Whoever reads our output may stop early (`| head`): that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.umask(0o077); // what is written here is for this user alone
const exitCode = await run(process.argv.slice(2), desk);
process.exitCode = stoppedCode() ?? exitCode;
